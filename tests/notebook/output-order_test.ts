import { deepStrictEqual } from "node:assert/strict";
import { type JupyterMessage, MessageCodec } from "../../lib/notebook/jupyter-message.ts";
import { OutputOrder } from "../../lib/notebook/output-order.ts";

const codec = await MessageCodec.create("key");
const TYPE = "application/x-dateline-fence+json";

function message(type: string, parent: string, content: Record<string, unknown>) {
  const header = (msg_id: string, msg_type: string, session: string) => ({
    msg_id,
    msg_type,
    session,
    username: "somebody",
    date: "2025-01-01T00:00:00Z",
    version: "5.3",
  });
  const session = parent.startsWith("fence") ? "kit" : "jupyter";
  return {
    header: header(crypto.randomUUID(), type, "kernel"),
    parent: header(parent, "execute_request", session),
    content,
  };
}

const idle = (parent: string) => message("status", parent, { execution_state: "idle" });
const shown = (parent: string, text: string) =>
  message("execute_result", parent, { data: { "text/plain": text } });
const tokens = (parent: string) => [
  message("stream", parent, { name: "stdout", text: "dateline-fence-1\n" }),
  message("stream", parent, { name: "stderr", text: "dateline-fence-1\n" }),
  message("display_data", parent, { data: { [TYPE]: "dateline-fence-1" } }),
];

/** What Jupyter gets: for each message its parent and what it says. */
async function ordered(messages: readonly JupyterMessage[]): Promise<unknown[]> {
  const order = new OutputOrder(codec, "kit");
  const passed = [];
  for (const one of messages) {
    const topic = new TextEncoder().encode("topic");
    passed.push(...await order.take([topic, ...await codec.encode(one)]));
  }
  return await Promise.all(passed.map(async (frames) => {
    const { parent, content } = await codec.decode(frames);
    deepStrictEqual(new TextDecoder().decode(frames[0]), "topic");
    const data = content.data as Record<string, string> | undefined;
    return [parent.msg_id, content.execution_state ?? data?.["text/plain"]];
  }));
}

Deno.test("OutputOrder keeps the end of a cell back until the fence is through", async () => {
  const cell = [shown("a", "1"), idle("a")];
  deepStrictEqual(await ordered(cell), [["a", "1"]]);
  deepStrictEqual(await ordered([...cell, ...tokens("fence").slice(0, 2)]), [["a", "1"]]);
  const all = [...cell, ...tokens("fence"), idle("fence")];
  deepStrictEqual(await ordered(all), [["a", "1"], ["a", "idle"]]);
});

Deno.test("OutputOrder gives a late output back to its cell", async () => {
  deepStrictEqual(
    await ordered([idle("a"), shown("a", "1"), shown("fence", "2"), ...tokens("fence")]),
    [["a", "1"], ["a", "2"], ["a", "idle"]],
  );
});

Deno.test("OutputOrder holds back no more than one end, and what is no cell not at all", async () => {
  const info = idle("b");
  info.parent.msg_type = "kernel_info_request";
  deepStrictEqual(await ordered([idle("a"), info, idle("c")]), [["b", "idle"], [
    "a",
    "idle",
  ]]);
});
