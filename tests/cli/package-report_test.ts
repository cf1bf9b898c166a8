import { match, ok, strictEqual } from "node:assert/strict";
import { packageReport } from "../../lib/cli/package-report.ts";

const NOTHING = {
  reproduces: true,
  findings: [],
  unchecked: [],
  otherCode: false,
  notes: ["Made by this version of the code (0a)"],
  files: 12,
  notebooksRun: 1,
};

Deno.test("packageReport() ends with the verdict", () => {
  match(
    packageReport("a.zip", NOTHING),
    /^a\.zip\n {2}Made by this .*\n\nIt reproduces: 12 files .*, 1 notebook run again/,
  );
  const unchecked = { ...NOTHING, reproduces: false, unchecked: ["its articles"] };
  match(
    packageReport("a.zip", unchecked),
    /Not checked: its articles\n\nNothing was found/,
  );
});

Deno.test("packageReport() names file and place, without what would steer a terminal", () => {
  const finding = {
    file: "site/\u001b[2Ja.csv",
    place: "row 1, column value",
    what: "differs",
    lines: ["- \u001b[31m3", "+ 2"],
  };
  const text = packageReport("a.zip", { ...NOTHING, findings: [finding] });
  strictEqual(text.includes("\u001b"), false);
  match(text, /a\.csv, row 1, column value: differs\n {2}- \\u001b\[31m3\n {2}\+ 2\n/);
  ok(text.endsWith("1 file of 12 differs (- in the package, + as it should be)"));
});

Deno.test("packageReport() counts the differences that another version of the code makes", () => {
  const finding = (file: string) => ({ file, place: null, what: "differs", lines: [] });
  const pages = Array.from({ length: 7 }, (_, index) => finding(`site/p${index}.html`));
  const tables = [finding("site/tables/a.csv"), finding("site/tables/a.csv")];
  const changed = {
    ...finding("site/z.css"),
    what: "was changed after it was packed: SHA256SUMS has another hash",
  };
  const report = {
    ...NOTHING,
    reproduces: false,
    otherCode: true,
    notes: ["Made by another version of the code (0a; this copy is 0b)"],
    findings: [...pages, ...tables, changed],
  };
  const text = packageReport("a.zip", report);
  match(text, /^a\.zip\n {2}Made by another version of the code/);
  match(text, /\n9 differences .*:\n {2}tables: 2 in 1 file\n {2}pages: 7 in 7 files\n/);
  match(text, /site\/p4\.html: differs/);
  strictEqual(text.includes("site/p5.html"), false);
  match(text, /site\/z\.css: was changed after it was packed/);
  match(text, /Another version of the code made it.*\n.*unpack it; its lib\/ is the code/);
  ok(text.endsWith("deno task check with the whole path of a.zip"));
  const same = { ...report, reproduces: true, findings: [] };
  match(packageReport("a.zip", same), /another version.*\n\nIt reproduces: [^\n]*$/);
  const all = packageReport("a.zip", report, { verbose: true });
  match(all, /site\/p6\.html: differs/);
  strictEqual(all.includes("9 differences"), false);
});
