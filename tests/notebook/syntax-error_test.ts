import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { findSyntaxError } from "../../lib/notebook/syntax-error.ts";

Deno.test("findSyntaxError() finds the place of what is no TypeScript", async () => {
  const fault = await findSyntaxError("const a = 1;\nlet x: number = ;\n");
  deepStrictEqual([fault?.line, fault?.column], [2, 17]);
  match(fault?.message ?? "", /Expression expected/);
});

Deno.test("findSyntaxError() has nothing against top-level await, types and bad style", async () => {
  strictEqual(await findSyntaxError("  interface A {a:1}\nawait   f( )"), null);
});
