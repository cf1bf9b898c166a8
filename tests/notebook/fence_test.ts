import { match, strictEqual } from "node:assert/strict";
import { DEFINE_FENCE, FENCE_PREFIX, fenceToken, ROADS } from "../../lib/notebook/fence.ts";
import type { JupyterMessage } from "../../lib/notebook/jupyter-message.ts";
import { Kernel } from "../../lib/notebook/kernel.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function message(msg_type: string, content: Record<string, unknown>): JupyterMessage {
  return { header: { msg_type }, parent: {}, content } as unknown as JupyterMessage;
}

Deno.test("fenceToken() names the road of a fence, and nothing else is one", () => {
  const token = `${FENCE_PREFIX}7`;
  strictEqual(
    fenceToken(message("stream", { name: "stderr", text: `${token}\n` })),
    `stderr${token}`,
  );
  const data = { "application/x-dateline-fence+json": token };
  strictEqual(fenceToken(message("display_data", { data })), `display${token}`);
  for (
    const other of [
      message("stream", { name: "stdout", text: `said ${token}` }),
      message("display_data", { data: { "text/plain": token } }),
      message("display_data", {}),
      message("execute_result", { data }),
    ]
  ) strictEqual(fenceToken(other), null);
});

Deno.test("DEFINE_FENCE keeps the roads that a cell takes away", async () => {
  match(DEFINE_FENCE, /Symbol\.for\("dateline\.fence"\)/);
  strictEqual(ROADS.length, 3);
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({ folder: folder.path });
  const source = "console.log = console.error = () => {}; Deno.jupyter.broadcast = null; 1";
  strictEqual((await kernel.execute(source, 20_000)).outcome, "ok");
  strictEqual(await kernel.settle(), true);
});
