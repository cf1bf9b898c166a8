import { deepStrictEqual } from "node:assert/strict";
import plugin from "../../lib/notebook/await-plugin.ts";

/** What the top level of a source awaits. */
function awaited(source: string): string[] {
  return Deno.lint.runPlugin(plugin, "cell.ts", source).map(({ message }) => {
    const [start, end] = JSON.parse(message);
    return source.slice(start, end);
  });
}

Deno.test("the plugin finds what the top level awaits, and nothing that a function does", () => {
  deepStrictEqual(awaited("const a = await load(1); if (a) { await more; }"), [
    "load(1)",
    "more",
  ]);
  deepStrictEqual(
    awaited("async function f() { await a; } const g = async () => { await b; await c };"),
    [],
  );
  deepStrictEqual(awaited("x.map(async function () { await a; }); await b;"), ["b"]);
  deepStrictEqual(awaited("const await_ = 1;"), []);
});
