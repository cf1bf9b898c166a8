import { match, ok, strictEqual } from "node:assert/strict";
import { packageReport } from "../../lib/cli/package-report.ts";

const NOTHING = {
  reproduces: true,
  findings: [],
  unchecked: [],
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
