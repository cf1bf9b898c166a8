import { countOf } from "../show/number-format.ts";
import type { PackageReport } from "./check-package.ts";
import { SUMS_FILE } from "./package-files.ts";
import { oneLine } from "./problem-line.ts";
import type { PackageFinding } from "./rebuild-package.ts";

/** So many differences are shown that another version of the code may account for. */
const MOST_SHOWN = 5;

/** Kinds of differences, by what the paths in a package look like; the first that fits. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["notebooks", /\.ipynb$/],
  ["tables", /^site\/tables\//],
  ["charts", /^site\/.*\.(?:svg|png|vl\.json)$/],
  ["pages", /\.html$/],
  ["other files", /^/],
];

/**
 * What the check of a package found, for a reader: by whom it was made, each file and place
 * that differs, what was left unchecked, and the verdict last. Of the differences from a
 * package that another version of the code made, it counts the kinds and shows the first.
 */
export function packageReport(
  path: string,
  report: PackageReport,
  { verbose = false }: { verbose?: boolean | undefined } = {},
): string {
  const { findings, unchecked, notes, otherCode } = report;
  const isShort = otherCode && !verbose;
  // What contradicts the package's own hashes, no other version of the code accounts for.
  const changed = findings.filter(isChanged);
  const others = findings.filter((finding) => !isChanged(finding));
  const shown = isShort ? others.slice(0, MOST_SHOWN) : others;
  return [
    oneLine(path),
    ...notes.map((note) => `  ${oneLine(note)}`),
    "",
    ...changed.flatMap(findingLines),
    ...isShort && others.length > MOST_SHOWN ? kindLines(others) : [],
    ...shown.flatMap(findingLines),
    ...unchecked.map((what) => `Not checked: ${oneLine(what)}`),
    ...unchecked.length > 0 ? [""] : [],
    verdictOf(report),
    ...otherCode && findings.length > 0 ? ["", ...otherCodeLines(path)] : [],
  ].join("\n");
}

function isChanged({ file, what }: PackageFinding): boolean {
  return file === "lib" || what.includes(SUMS_FILE);
}

/** Names and texts of the package are a stranger's and may hold what steers a terminal. */
function findingLines({ file, place, what, lines }: PackageFinding): string[] {
  return [
    oneLine(`${file}${place === null ? "" : `, ${place}`}: ${what}`),
    ...lines.map((line) => `  ${oneLine(line)}`),
    "",
  ];
}

/** How many differences there are of each kind. */
function kindLines(findings: readonly PackageFinding[]): string[] {
  const kinds = Map.groupBy(
    findings,
    ({ file }) => KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? "",
  );
  return [
    `${countOf(findings.length, "difference")} that may come of the other version:`,
    ...KINDS.flatMap(([kind]) => {
      const found = kinds.get(kind);
      if (found === undefined) return [];
      const files = new Set(found.map(({ file }) => file)).size;
      return [`  ${kind}: ${found.length} in ${countOf(files, "file")}`];
    }),
    "",
    `The first ${MOST_SHOWN} (all with --verbose):`,
    "",
  ];
}

function verdictOf({ findings, unchecked, files, notebooksRun }: PackageReport): string {
  const differing = new Set(findings.map(({ file }) => file)).size;
  const differ = differing === 1 ? "differs" : "differ";
  return findings.length > 0
    ? `It does not reproduce: ${countOf(differing, "file")} of ${files} ${differ} ` +
      "(- in the package, + as it should be)"
    : unchecked.length > 0
    ? "Nothing was found, but not everything was checked"
    : `It reproduces: ${countOf(files, "file")} with the right hash, ` +
      `${countOf(notebooksRun, "notebook")} run again with the same outputs, and every ` +
      "page, chart and table built anew with the same bytes";
}

function otherCodeLines(path: string): string[] {
  return [
    "Another version of the code made it, so that this copy cannot tell whether it reproduces.",
    "Use a copy of that version. The package holds one: unpack it; its lib/ is the code that",
    "made it. Read that first if you do not trust the sender, since it may do all that you may,",
    `and in its folder run deno task check with the whole path of ${oneLine(path)}`,
  ];
}
