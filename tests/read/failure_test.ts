import { strictEqual } from "node:assert/strict";
import { failureOf, reasonOf } from "../../lib/read/failure.ts";
import { TooLargeError } from "../../lib/read/source-bytes.ts";

Deno.test("failureOf() says what is wrong with gzip", () => {
  const coded = (code: string) => Object.assign(new Error("x"), { code });
  strictEqual(
    failureOf(coded("Z_BUF_ERROR")),
    "Cannot be read to its end: its gzip is cut off",
  );
  strictEqual(
    failureOf(coded("Z_DATA_ERROR")),
    "Cannot be read to its end: its gzip is damaged",
  );
});

Deno.test("failureOf() says what the system said, in plain words", () => {
  strictEqual(
    failureOf(new Deno.errors.NotFound("os error 2")),
    "Cannot be read: there is no such file",
  );
  strictEqual(
    reasonOf(new Deno.errors.PermissionDenied("os error 13")),
    "permission is denied",
  );
  strictEqual(reasonOf(new Deno.errors.IsADirectory("os error 21")), "it is a folder");
  strictEqual(
    reasonOf(new Error("Too many levels (os error 40)")),
    "its links lead in a circle",
  );
  strictEqual(reasonOf(new TooLargeError("it is large")), "it is large");
  strictEqual(reasonOf("odd"), "odd");
});
