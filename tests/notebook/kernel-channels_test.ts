import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import type { JupyterMessage } from "../../lib/notebook/jupyter-message.ts";
import { KernelChannels } from "../../lib/notebook/kernel-channels.ts";
import { freePorts, KernelProcess } from "../../lib/notebook/kernel-process.ts";
import { temporaryFolder } from "./temporary-folder.ts";

Deno.test("KernelChannels asks on both request channels and hears what is published", async () => {
  await using folder = await temporaryFolder();
  const process = await KernelProcess.start(folder.path, {});
  const channels = await KernelChannels.connect(
    process.connection,
    AbortSignal.timeout(20_000),
  );
  const replies = new Map<string | undefined, JupyterMessage>();
  const published: string[] = [];
  const both = Promise.withResolvers<void>();
  const idle = Promise.withResolvers<void>();
  const listening = Promise.all([
    channels.listenForReplies((message) => {
      replies.set(message.parent.msg_id, message);
      if (replies.size === 2) both.resolve();
    }),
    channels.listenForOutputs(({ header, content }) => {
      published.push(header.msg_type);
      if (content.execution_state === "idle") idle.resolve();
    }),
  ]);
  const shell = await channels.request("shell", "kernel_info_request", {});
  const control = await channels.request("control", "kernel_info_request", {});
  await both.promise;
  strictEqual(replies.get(shell)?.header.msg_type, "kernel_info_reply");
  strictEqual(replies.get(control)?.content.implementation, "Deno kernel");
  await channels.request("shell", "kernel_info_request", {});
  await idle.promise;
  strictEqual(published.includes("status"), true);
  await process.stop();
  channels.close();
  deepStrictEqual((await listening).length, 2);
});

Deno.test("KernelChannels.connect() waits for a kernel until it is told to give up", async () => {
  const [port = 0] = freePorts(1);
  const nobody = {
    transport: "tcp",
    ip: "127.0.0.1",
    signature_scheme: "hmac-sha256",
    key: "secret",
    shell_port: port,
    iopub_port: port,
    stdin_port: port,
    control_port: port,
    hb_port: port,
  } as const;
  const giveUp = new AbortController();
  const connecting = KernelChannels.connect(nobody, giveUp.signal);
  setTimeout(() => giveUp.abort(new Error("no longer")), 60);
  await rejects(connecting, /no longer/);
});
