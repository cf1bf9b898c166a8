import { strictEqual } from "node:assert/strict";
import { sha256 } from "../../lib/notebook/sha256.ts";

Deno.test("sha256() gives the digest of a text in UTF-8, and of the same bytes", async () => {
  // As FIPS 180-4 has it for "abc".
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  strictEqual(await sha256("abc"), abc);
  strictEqual(await sha256(new TextEncoder().encode("abc")), abc);
});
