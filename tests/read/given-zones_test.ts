import { deepStrictEqual, match, ok } from "node:assert/strict";
import { readSpan, readZones } from "../../lib/read/given-zones.ts";

function reason(value: unknown): string {
  const result = readZones(value, 10);
  ok("reason" in result);
  return result.reason;
}

Deno.test("readZones() takes zones in order, with nothing else of what they carry", () => {
  deepStrictEqual(
    readZones([{ start: 0, end: 4, kind: "title", x: 1 }, {
      start: 4,
      end: 10,
      kind: "body",
    }], 10),
    [{ start: 0, end: 4, kind: "title" }, { start: 4, end: 10, kind: "body" }],
  );
  deepStrictEqual(readZones([], 10), []);
});

Deno.test("readZones() says what is wrong", () => {
  match(reason("all"), /"zones" must be a list, but is "all"/);
  match(reason([{ start: 0, end: 11, kind: "body" }]), /within the text's 10 .*"end":11/);
  match(reason([{ start: 0, end: 1, kind: "advert" }]), /one of title, .* but is "advert"/);
  match(
    reason([{ start: 0, end: 5, kind: "body" }, { start: 4, end: 6, kind: "body" }]),
    /must not overlap/,
  );
});

Deno.test("readSpan() takes whole offsets inside the text only", () => {
  deepStrictEqual(readSpan({ start: 3, end: 3 }, 10), { start: 3, end: 3 });
  for (
    const span of [
      { start: -1, end: 2 },
      { start: 3, end: 2 },
      { start: 0.5, end: 2 },
      { start: "0", end: "2" },
      { start: 0 },
      null,
      [0, 2],
    ]
  ) deepStrictEqual(readSpan(span, 10), null);
});
