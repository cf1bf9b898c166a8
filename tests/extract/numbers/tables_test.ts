import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { numberWords, partOpeners, scales } from "../../../lib/extract/numbers/tables.ts";
import { tokenize } from "../../../lib/extract/tokens.ts";

Deno.test("numberWords and scales hold values and where they may stand", () => {
  const tokens = tokenize("twelve thirds bn m lakh dog");
  deepStrictEqual(numberWords.get(tokens, 0), { kind: "unit", value: 12 });
  strictEqual(numberWords.get(tokens, 1)?.kind, "fractions");
  deepStrictEqual(scales.get(tokens, 2), { value: 1e9, where: "any" });
  deepStrictEqual(scales.get(tokens, 3), { value: 1e6, where: "glued" });
  strictEqual(scales.get(tokens, 4)?.value, 1e5);
  strictEqual(scales.get(tokens, 5), undefined);
});

Deno.test("partOpeners hold what makes a third an amount", () => {
  const tokens = tokenize("by nearly came");
  deepStrictEqual([0, 1, 2].map((at) => partOpeners.has(tokens, at)), [true, true, false]);
});
