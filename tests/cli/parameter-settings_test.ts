import { deepStrictEqual, throws } from "node:assert/strict";
import { readSettings, requireKnownKeys } from "../../lib/cli/parameter-settings.ts";
import { codeCell, notebookOf } from "../notebook/build-notebook.ts";

Deno.test("readSettings() splits at the first equals sign", () => {
  deepStrictEqual([...readSettings(["a=1", "b=c=d", "e="])], [
    ["a", "1"],
    ["b", "c=d"],
    ["e", ""],
  ]);
});

Deno.test("readSettings() says which setting it cannot read", () => {
  throws(() => readSettings(["year"]), /Cannot read the setting "year": KEY=VALUE is/);
  throws(() => readSettings(["=1"]), /Cannot read the setting "=1"/);
  throws(() => readSettings(["a=1", "a=2"]), /Cannot set a twice/);
});

Deno.test("requireKnownKeys() lists what the notebooks know", () => {
  const notebook = (source: string) => ({
    ...notebookOf(),
    cells: [codeCell(source, "p", ["parameters"])],
  });
  const notebooks = [notebook("const b = 1;"), notebook("const a = 1;\nconst b = 2;")];
  requireKnownKeys(["a", "b"], notebooks);
  throws(
    () => requireKnownKeys(["a", "c"], notebooks),
    /^DatelineError: Cannot set c: the notebooks have no such parameter; a, b are accepted$/,
  );
  throws(() => requireKnownKeys(["c"], [notebookOf("1")]), /they have none$/);
});
