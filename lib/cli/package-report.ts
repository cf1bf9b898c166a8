import { countOf } from "../show/number-format.ts";
import type { PackageReport } from "./check-package.ts";
import { oneLine } from "./problem-line.ts";

/**
 * What the check of a package found, for a reader: by whom it was made, each file and place
 * that differs, what was left unchecked, and the verdict last.
 */
export function packageReport(path: string, report: PackageReport): string {
  const { findings, unchecked, notes, files, notebooksRun } = report;
  // Names and texts of the package are a stranger's and may hold what steers a terminal.
  const places = findings.flatMap(({ file, place, what, lines }) => [
    oneLine(`${file}${place === null ? "" : `, ${place}`}: ${what}`),
    ...lines.map((line) => `  ${oneLine(line)}`),
    "",
  ]);
  const differing = new Set(findings.map(({ file }) => file)).size;
  const differ = differing === 1 ? "differs" : "differ";
  const verdict = findings.length > 0
    ? `It does not reproduce: ${countOf(differing, "file")} of ${files} ${differ} ` +
      "(- in the package, + as it should be)"
    : unchecked.length > 0
    ? "Nothing was found, but not everything was checked"
    : `It reproduces: ${countOf(files, "file")} with the right hash, ` +
      `${countOf(notebooksRun, "notebook")} run again with the same outputs, and every ` +
      "page, chart and table built anew with the same bytes";
  return [
    oneLine(path),
    ...notes.map((note) => `  ${oneLine(note)}`),
    "",
    ...places,
    ...unchecked.map((what) => `Not checked: ${oneLine(what)}`),
    ...unchecked.length > 0 ? [""] : [],
    verdict,
  ].join("\n");
}
