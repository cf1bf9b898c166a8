import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import { readNdjson } from "../../lib/read/ndjson.ts";
import { collect } from "./collect.ts";
import { withFiles } from "./temporary_folder.ts";

Deno.test("readNdjson() reports a broken line with its number and goes on", () =>
  withFiles({ "a.ndjson": '{"id":"a"}\n{"id": no\n\n{"id":"b"}' }, async (folder) => {
    const [first, broken, last] = await collect(readNdjson(`${folder}/a.ndjson`));
    deepStrictEqual(first, { line: 1, record: { id: "a" } });
    strictEqual(broken!.line, 2);
    match("reason" in broken! ? broken.reason : "", /not valid JSON \(\{"id": no\)/);
    deepStrictEqual(last, { line: 4, record: { id: "b" } });
  }));

Deno.test("readNdjson() says what stands in the place of an object", () =>
  withFiles({ "a.ndjson": `[1]\nnull\n"${"x".repeat(500)}"\n5` }, async (folder) => {
    const found = await collect(readNdjson(`${folder}/a.ndjson`));
    const reasons = found.map((item) => "reason" in item ? item.reason : "");
    match(reasons[0]!, /^it is an array; /);
    match(reasons[1]!, /^it is null; /);
    match(reasons[2]!, /^it is the string "x{59}…; /);
    match(reasons[3]!, /^it is the number 5; /);
  }));
