import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { PendingReplies } from "../../lib/notebook/pending-replies.ts";

Deno.test("PendingReplies hands each reply to whoever waits for its key", async () => {
  const pending = new PendingReplies<number>();
  const replies = Promise.all([pending.wait("a", 1000), pending.wait("b", 1000)]);
  pending.settle("b", 2);
  pending.settle("unknown", 3);
  pending.settle("a", 1);
  deepStrictEqual(await replies, [1, 2]);
});

Deno.test("PendingReplies gives up a wait after its time", async () => {
  const pending = new PendingReplies<number>();
  strictEqual(await pending.wait("a", 1), "timeout");
});

Deno.test("PendingReplies.end() ends the waits under way and those to come", async () => {
  const pending = new PendingReplies<number>();
  const waiting = pending.wait("a", 60_000);
  pending.end();
  strictEqual(await waiting, "dead");
  strictEqual(await pending.wait("b", 60_000), "dead");
});
