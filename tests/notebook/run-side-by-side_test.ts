import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { runSideBySide } from "../../lib/notebook/run-side-by-side.ts";

/** Work whose end the test decides. */
function steered() {
  const begun: number[] = [];
  const ends = new Map<number, PromiseWithResolvers<number>>();
  const work = (item: number) => {
    begun.push(item);
    const end = Promise.withResolvers<number>();
    ends.set(item, end);
    return end.promise;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { begun, ends, work, settled };
}

Deno.test("runSideBySide() gives results in the order of the items", async () => {
  const { work, ends, settled } = steered();
  const results = runSideBySide([1, 2], 2, work);
  ends.get(2)?.resolve(20);
  await settled();
  ends.get(1)?.resolve(10);
  deepStrictEqual(await results, [10, 20]);
});

Deno.test("runSideBySide() begins no more than the limit at a time", async () => {
  const { begun, work, ends, settled } = steered();
  const results = runSideBySide([1, 2, 3], 2, work);
  await settled();
  deepStrictEqual(begun, [1, 2]);
  ends.get(2)?.resolve(0);
  await settled();
  deepStrictEqual(begun, [1, 2, 3]);
  ends.get(1)?.resolve(0);
  ends.get(3)?.resolve(0);
  await results;
});

Deno.test("runSideBySide() begins nothing after a result that stops it", async () => {
  const { begun, work, ends } = steered();
  const results = runSideBySide([1, 2, 3], 1, work, (result) => result < 0);
  ends.get(1)?.resolve(-1);
  deepStrictEqual(await results, [-1, null, null]);
  deepStrictEqual(begun, [1]);
});

Deno.test("runSideBySide() lets work under way end before it throws", async () => {
  const { begun, work, ends, settled } = steered();
  let ended = false;
  const results = runSideBySide([1, 2, 3], 2, work).finally(() => ended = true);
  ends.get(1)?.reject(new Error("no"));
  await settled();
  strictEqual(ended, false);
  ends.get(2)?.resolve(0);
  await rejects(results, /no/);
  deepStrictEqual(begun, [1, 2]);
});

Deno.test("runSideBySide() has no result for no items", async () => {
  deepStrictEqual(await runSideBySide([], 4, () => Promise.resolve(1)), []);
});
