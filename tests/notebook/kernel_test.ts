import { deepStrictEqual, match, ok, rejects, strictEqual } from "node:assert/strict";
import { Kernel } from "../../lib/notebook/kernel.ts";
import { freePorts } from "../../lib/notebook/kernel-process.ts";
import { resultTexts } from "./build-notebook.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const TIMEOUT = 20_000;

const SHOW_AND_PRINT = (i: number) => `
  console.log("out ${i}");
  await Deno.jupyter.display({
    [Symbol.for("Jupyter.display")]: () => ({ "text/plain": "shown ${i}" }),
  });
  console.error("err ${i}");
  "result ${i}"`;

Deno.test("Kernel loses no output of hundreds of cells, and gives each to its cell", async () => {
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({ folder: folder.path });
  for (let i = 0; i < 250; i++) {
    const { outputs } = await kernel.execute(SHOW_AND_PRINT(i), TIMEOUT);
    const shown = outputs.map((output) => {
      if (output.output_type === "stream") return `${output.name} ${output.text}`;
      return "data" in output ? String(output.data["text/plain"]) : output.evalue;
    });
    deepStrictEqual(
      shown.sort(),
      [`"result ${i}"`, `shown ${i}`, `stderr err ${i}\n`, `stdout out ${i}\n`].sort(),
    );
    deepStrictEqual(resultTexts((await kernel.execute(`${i}`, TIMEOUT)).outputs), [`${i}`]);
  }
});

Deno.test("Kernel brings large outputs and many pieces whole", async () => {
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({ folder: folder.path });
  const { outputs } = await kernel.execute(
    `for (let i = 0; i < 2000; i++) console.log(i);
    ({ [Symbol.for("Jupyter.display")]: () => ({ "text/plain": "é".repeat(3e6) }) })`,
    TIMEOUT,
  );
  const printed = outputs.map((output) =>
    output.output_type === "stream" ? String(output.text) : ""
  ).join("");
  deepStrictEqual(printed, Array.from({ length: 2000 }, (_, i) => `${i}\n`).join(""));
  strictEqual(String(resultTexts(outputs)[0]).length, 3e6);
});

Deno.test("Kernel goes on after an error, with names and working folder kept", async () => {
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({
    folder: folder.path,
    env: { FROM_TEST: "here" },
  });
  await kernel.execute("const a: number = 6; console.log = () => {};", TIMEOUT);
  const failed = await kernel.execute('a; throw new TypeError("no")', TIMEOUT);
  strictEqual(failed.outcome, "error");
  const [error] = failed.outputs;
  ok(error?.output_type === "error");
  deepStrictEqual([error.ename, error.evalue], ["TypeError", "no"]);
  const { outputs, outcome } = await kernel.execute(
    'const a = [Deno.cwd(), Deno.env.get("FROM_TEST"), Deno.env.get("TZ"), 1234.5.toLocaleString()].join(" "); a',
    TIMEOUT,
  );
  strictEqual(outcome, "ok");
  deepStrictEqual(resultTexts(outputs), [`"${folder.path} here UTC 1,234.5"`]);
});

Deno.test("Kernel notices that a cell ended its process", async () => {
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({ folder: folder.path });
  const { outputs, outcome } = await kernel.execute("Deno.exit(3)", TIMEOUT);
  strictEqual(outcome, "lost");
  const error = outputs.at(-1);
  ok(error?.output_type === "error");
  deepStrictEqual([error.ename, error.evalue], [
    "KernelDied",
    "the kernel ended with code 3 while the cell ran",
  ]);
  strictEqual((await kernel.execute("1", TIMEOUT)).outcome, "lost");
});

Deno.test("Kernel ends a cell that runs too long, and keeps what it showed", async () => {
  await using folder = await temporaryFolder();
  await using kernel = await Kernel.start({ folder: folder.path });
  const start = performance.now();
  const { outputs, outcome } = await kernel.execute(
    'console.log("begun"); await new Promise((resolve) => setTimeout(resolve, 100)); for (;;);',
    700,
  );
  ok(performance.now() - start < 5_000);
  strictEqual(outcome, "lost");
  deepStrictEqual(outputs, [
    { output_type: "stream", name: "stdout", text: "begun\n" },
    {
      output_type: "error",
      ename: "CellTimeout",
      evalue: "the cell ran longer than 0.7 s",
      traceback: [],
    },
  ]);
});

Deno.test("Kernel.start() tries other ports where one is taken", async () => {
  await using folder = await temporaryFolder();
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  let calls = 0;
  const choosePorts = (count: number) =>
    calls++ === 0 ? [taken.addr.port, ...freePorts(count - 1)] : freePorts(count);
  await using kernel = await Kernel.start({ folder: folder.path, choosePorts });
  strictEqual(calls, 2);
  deepStrictEqual(resultTexts((await kernel.execute("7", TIMEOUT)).outputs), ["7"]);
});

Deno.test("Kernel.start() gives up where all ports are taken", async () => {
  await using folder = await temporaryFolder();
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const choosePorts = (count: number) => [...freePorts(count - 1), taken.addr.port];
  await rejects(Kernel.start({ folder: folder.path, choosePorts }), {
    name: "DatelineError",
    message: /Cannot start a Deno kernel: it ended with code 1: .*AddrInUse/,
  });
});

Deno.test("Kernel.start() gives up on a kernel that does not answer in time", async () => {
  await using folder = await temporaryFolder();
  await rejects(Kernel.start({ folder: folder.path, startTimeout: 1 }), (error: Error) => {
    match(error.message, /Cannot start a Deno kernel: it did not answer for 1 ms/);
    return true;
  });
});
