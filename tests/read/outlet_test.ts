import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isOutletName, isSureOutletName, outletNames } from "../../lib/read/outlet.ts";

Deno.test("isOutletName() knows a medium by the last of its words", () => {
  for (const name of ["The Evening Herald", "BBC News", "Daily Sun"]) {
    strictEqual(isOutletName(name), true, name);
  }
  for (const name of ["Times", "Trade grows in the sun", "Vladimir Putin"]) {
    strictEqual(isOutletName(name), false, name);
  }
});

Deno.test("outletNames() finds the names that clutter mentions", () => {
  deepStrictEqual(outletNames("Support The Evening Herald! It is free."), [
    "The Evening Herald",
  ]);
  deepStrictEqual(outletNames("We need your help."), []);
});

Deno.test("isSureOutletName() tells media from sections, labels and names", () => {
  for (const name of ["Brussels Courier", "BBC News", "The Sun", "Daily Telegraph"]) {
    strictEqual(isSureOutletName(name), true, name);
  }
  for (const name of ["World News", "NEWS STORY", "Special Report", "Yang Sun", "Times"]) {
    strictEqual(isSureOutletName(name), false, name);
  }
});
