import { ok, strictEqual } from "node:assert/strict";
import { shown } from "../../lib/read/shown.ts";

Deno.test("shown() shows values as JSON", () => {
  strictEqual(shown("a\nb"), '"a\\nb"');
  strictEqual(shown(null), "null");
  strictEqual(shown(undefined), "missing");
  strictEqual(shown({ a: [1] }), '{"a":[1]}');
});

Deno.test("shown() cuts what is long", () => {
  strictEqual(shown("x".repeat(60)).length, 60);
  ok(shown("x".repeat(1_000_000)).endsWith("x..."));
  strictEqual(shown("x".repeat(58)), `"${"x".repeat(58)}"`);
});
