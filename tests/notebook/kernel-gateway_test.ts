import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { Kernel } from "../../lib/notebook/kernel.ts";
import { KernelChannels } from "../../lib/notebook/kernel-channels.ts";
import { KernelGateway } from "../../lib/notebook/kernel-gateway.ts";
import { freePorts, type KernelConnection } from "../../lib/notebook/kernel-process.ts";
import type { MimeBundle } from "../../lib/model.ts";
import type { JupyterMessage } from "../../lib/notebook/jupyter-message.ts";
import { temporaryFolder } from "./temporary-folder.ts";

function connection(): KernelConnection {
  const [shell, iopub, stdin, control, heartbeat] = freePorts(5);
  return {
    transport: "tcp",
    ip: "127.0.0.1",
    signature_scheme: "hmac-sha256",
    key: crypto.randomUUID(),
    shell_port: shell!,
    iopub_port: iopub!,
    stdin_port: stdin!,
    control_port: control!,
    hb_port: heartbeat!,
  };
}

/** A client as Jupyter is one: it sends all cells at once and believes each parent. */
async function client(jupyter: KernelConnection) {
  const channels = await KernelChannels.connect(jupyter, AbortSignal.timeout(20_000));
  const published: JupyterMessage[] = [];
  const waiting = new Map<string, (reply: JupyterMessage) => void>();
  const ended = Promise.all([
    channels.listenForOutputs((message) => published.push(message)),
    channels.listenForReplies((reply) => waiting.get(reply.parent.msg_id ?? "")?.(reply)),
  ]);
  const ask = async (channel: "shell" | "control", type: string, content = {}) => {
    const id = await channels.request(channel, type, content);
    const reply = new Promise<JupyterMessage>((resolve) => waiting.set(id, resolve));
    return { id, reply };
  };
  return {
    ask,
    /** Types of what was published about a request, with the texts of outputs. */
    about: (id: string) =>
      published.filter(({ parent }) => parent.msg_id === id).map(({ header, content }) =>
        content.execution_state ?? content.text ?? textOf(content) ?? header.msg_type
      ),
    published,
    async [Symbol.asyncDispose]() {
      channels.close();
      await ended;
    },
  };
}

function textOf({ data }: Record<string, unknown>): string | undefined {
  return (data as Record<string, string> | undefined)?.["text/plain"]?.slice(0, 8);
}

const execute = (code: string) => ({
  code,
  silent: false,
  store_history: true,
  user_expressions: {},
  allow_stdin: false,
  stop_on_error: true,
});

/** Shows a text large enough to be overtaken by the end of its cell. */
const large = (word: string) =>
  `({ [Symbol.for("Jupyter.display")]() {
    return { "text/plain": "${word}" + "x".repeat(200_000) };
  } })`;

Deno.test("KernelGateway gives each cell its own outputs, then its end", async () => {
  await using folder = await temporaryFolder();
  const jupyter = connection();
  await using _gateway = await KernelGateway.start(jupyter, folder.path);
  await using kernel = await client(jupyter);
  // A subscription takes effect some time after it is sent.
  while (kernel.published.length === 0) {
    await (await kernel.ask("shell", "kernel_info_request")).reply;
  }
  const cells = [];
  for (let i = 10; i < 40; i++) {
    const code = i % 2 === 0 ? large(`large ${i}`) : `console.log("line ${i}"); ${i}`;
    cells.push({ i, ...await kernel.ask("shell", "execute_request", execute(code)) });
  }
  const counts = [];
  for (const { reply } of cells) counts.push((await reply).content.execution_count);
  deepStrictEqual(counts, cells.map((_, i) => i + 1));
  await (await kernel.ask("shell", "kernel_info_request")).reply;
  for (const { i, id } of cells) {
    const shown = i % 2 === 0 ? [`large ${i}`] : [`line ${i}\n`, String(i)];
    deepStrictEqual(kernel.about(id), ["busy", "execute_input", ...shown, "idle"]);
  }
  strictEqual(JSON.stringify(kernel.published).includes("dateline-fence"), false);
});

Deno.test("KernelGateway shows what the display makes of a result", async () => {
  await using folder = await temporaryFolder();
  const jupyter = connection();
  const display = (bundle: MimeBundle) => ({ "text/plain": `<${bundle["text/plain"]}>` });
  await using _gateway = await KernelGateway.start(jupyter, folder.path, display);
  await using kernel = await client(jupyter);
  while (kernel.published.length === 0) {
    await (await kernel.ask("shell", "kernel_info_request")).reply;
  }
  const { id, reply } = await kernel.ask("shell", "execute_request", execute("40 + 2"));
  await reply;
  await (await kernel.ask("shell", "kernel_info_request")).reply;
  ok(kernel.about(id).some((shown) => /^<.*42/.test(String(shown))));
});

Deno.test("KernelGateway passes errors and other requests on, and ends with its kernel", async () => {
  await using folder = await temporaryFolder();
  const jupyter = connection();
  await using gateway = await KernelGateway.start(jupyter, folder.path);
  await using kernel = await client(jupyter);
  const failed = await kernel.ask(
    "shell",
    "execute_request",
    execute('throw new Error("no")'),
  );
  const { status, evalue } = (await failed.reply).content;
  deepStrictEqual([status, evalue], ["error", "no"]);
  const info = await (await kernel.ask("shell", "kernel_info_request")).reply;
  strictEqual(info.content.implementation, "Deno kernel");
  await kernel.ask("control", "shutdown_request", { restart: false });
  strictEqual(await gateway.ended, "ended with code 0");
});

Deno.test("KernelGateway says that a port is taken, and leaves none open", async () => {
  const jupyter = connection();
  const other = Deno.listen({ hostname: "127.0.0.1", port: jupyter.hb_port });
  let error: unknown;
  await KernelGateway.start(jupyter, ".").catch((reason) => error = reason);
  ok(error instanceof Deno.errors.AddrInUse);
  other.close();
  for (const port of [jupyter.shell_port, jupyter.hb_port]) {
    Deno.listen({ hostname: "127.0.0.1", port }).close();
  }
});

Deno.test("Kernel.settle() waits for what the kernel still has to send", async () => {
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({ folder: folder.path });
  strictEqual(await kernel.settle(), true);
});

Deno.test("KernelGateway stops cells that wait and cells that compute, and keeps variables", async () => {
  await using folder = await temporaryFolder();
  const jupyter = connection();
  await using _gateway = await KernelGateway.start(jupyter, folder.path);
  await using kernel = await client(jupyter);
  const run = (code: string) => kernel.ask("shell", "execute_request", execute(code));
  const stop = async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await (await kernel.ask("control", "interrupt_request")).reply;
  };
  await (await run("let count = 0;")).reply;
  const waits = await run(
    "for (;; count++) await new Promise((done) => setTimeout(done, 10));",
  );
  await stop();
  strictEqual((await waits.reply).content.ename, "Interrupted");
  await stop();
  const computes = await run("while (true) count++;");
  await stop();
  strictEqual((await computes.reply).content.status, "error");
  const { id, reply } = await run("await Promise.resolve(count > 30)");
  strictEqual((await reply).content.execution_count, 4);
  ok(kernel.about(id).includes("true"));
});
