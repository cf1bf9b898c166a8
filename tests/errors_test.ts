import { ok, strictEqual } from "node:assert/strict";
import { DatelineError } from "../lib/errors.ts";

Deno.test("DatelineError can be told from a fault of the program, and keeps its cause", () => {
  const cause = new Error("gone");
  const error = new DatelineError("Cannot read a.txt", { cause });
  ok(error instanceof Error);
  strictEqual(error.name, "DatelineError");
  strictEqual(String(error), "DatelineError: Cannot read a.txt");
  strictEqual(error.cause, cause);
});
