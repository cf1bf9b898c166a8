import { deepStrictEqual, match } from "node:assert/strict";
import { readTextLines } from "../../lib/read/text-records.ts";
import { collect } from "./collect.ts";
import { withFiles } from "./temporary_folder.ts";

function utf16(text: string): Uint8Array {
  return new Uint8Array(
    new Uint16Array([...`\ufeff${text}`].map((c) => c.charCodeAt(0))).buffer,
  );
}

Deno.test("readTextLines() takes both line breaks and UTF-16", () =>
  withFiles({ "a": "One\r\n\r\nTwo", "b": utf16("Ünus\nDuo\n") }, async (folder) => {
    deepStrictEqual(await collect(readTextLines(`${folder}/a`)), [
      { number: 1, text: "One" },
      { number: 2, text: "" },
      { number: 3, text: "Two" },
    ]);
    deepStrictEqual(await collect(readTextLines(`${folder}/b`)), [
      { number: 1, text: "Ünus" },
      { number: 2, text: "Duo" },
    ]);
  }));

Deno.test("readTextLines() reports a damaged line and reads the others", () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const bytes = new Uint8Array([...encode("One\né é "), 0xff, ...encode("\nTwo\n")]);
  return withFiles({ "a": bytes }, async (folder) => {
    const [first, damaged, last] = await collect(readTextLines(`${folder}/a`));
    deepStrictEqual(first, { number: 1, text: "One" });
    match(
      damaged !== undefined && "reason" in damaged ? damaged.reason : "",
      /^its UTF-8 is damaged at byte 6; /,
    );
    deepStrictEqual(last, { number: 3, text: "Two" });
  });
});
