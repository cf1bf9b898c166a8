import { match, strictEqual } from "node:assert/strict";
import { join } from "node:path";
import { shellWord } from "../../lib/cli/command.ts";
import { temporaryFolder } from "../notebook/temporary-folder.ts";

const COMMAND = new URL("../../lib/cli/command.ts", import.meta.url).href;
const ERRORS = new URL("../../lib/errors.ts", import.meta.url).href;

/** Runs a command with one option and the given body as a process without permissions. */
async function runBody(
  body: string,
  args: string[],
  allowPositionals = false,
  more = "",
) {
  await using folder = await temporaryFolder();
  const path = join(folder.path, "command.ts");
  await Deno.writeTextFile(
    path,
    `import { runCommand } from "${COMMAND}";
     import { DatelineError } from "${ERRORS}";
     await runCommand(
       {
         help: "Does it.\\nUsage: it [--out PATH]",
         options: { out: { type: "string" } },
         allowPositionals: ${allowPositionals},
         ${more}
       },
       async ({ values, positionals }) => { await 0; ${body} },
     );
     void DatelineError;`,
  );
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-lock", "--no-check", path, ...args],
    env: { NO_COLOR: "1" },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

Deno.test("runCommand() hands over the options and exits with what the command returns", async () => {
  const { code, stdout } = await runBody(
    "console.log(values.out, positionals.join()); return 7;",
    ["--out", "x", "a", "b"],
    true,
  );
  strictEqual(stdout, "x a,b\n");
  strictEqual(code, 7);
  strictEqual((await runBody("", [])).code, 0);
});

Deno.test("runCommand() prints the help and runs nothing", async () => {
  const { code, stdout, stderr } = await runBody('throw new Error("ran")', ["--help"]);
  strictEqual(stdout, "Does it.\nUsage: it [--out PATH]\n");
  strictEqual(stderr, "");
  strictEqual(code, 0);
});

Deno.test("runCommand() says in one line what the user can mend, and exits with 1", async () => {
  const { code, stderr } = await runBody(
    'throw new DatelineError("Cannot read a.txt: no such file")',
    [],
  );
  strictEqual(stderr, "Cannot read a.txt: no such file\n");
  strictEqual(code, 1);
});

Deno.test("runCommand() says which permission is missing, and exits with 1", async () => {
  const { code, stderr } = await runBody('await Deno.readTextFile("/etc/hosts")', []);
  match(stderr, /^Requires read access to "\/etc\/hosts".*\n$/);
  strictEqual(code, 1);
});

Deno.test("runCommand() keeps the trace of a fault of the kit", async () => {
  const { code, stderr } = await runBody('throw new TypeError("a bug")', []);
  match(stderr, /TypeError: a bug\n\s+at /);
  strictEqual(code, 1);
});

Deno.test("runCommand() exits with 2 for a command line that it does not understand", async () => {
  for (
    const [args, message] of [
      [["--uot", "x"], /^Unknown option '--uot' \(--help shows the usage\)\n$/],
      [["--out"], /^Option '--out <value>' argument missing \(--help/],
      [["a.txt"], /^Cannot use the argument "a\.txt": only options are accepted \(--help/],
    ] as const
  ) {
    const { code, stderr } = await runBody("", [...args]);
    match(stderr, message);
    strictEqual(code, 2);
  }
});

Deno.test("runCommand() names the option that an argument may be meant for", async () => {
  const likelyOption = 'likelyOption: "out",';
  const { code, stderr } = await runBody("", ["my site"], false, likelyOption);
  strictEqual(
    stderr,
    'Cannot use the argument "my site": only options are accepted; ' +
      "did you mean --out 'my site'? (--help shows the usage)\n",
  );
  strictEqual(code, 2);
});

Deno.test("shellWord() quotes what a shell would take apart", () => {
  for (const plain of ["/tmp/own", "02-a.b", "C:\\articles", "../größe"]) {
    strictEqual(shellWord(plain), plain);
  }
  strictEqual(shellWord("a b"), "'a b'");
  strictEqual(shellWord("it's $x"), "'it'\\''s $x'");
  strictEqual(shellWord(""), "''");
});

Deno.test("runCommand() says in one line that the disk is full, and exits with 1", async () => {
  const { code, stderr } = await runBody(
    'throw Object.assign(new Error("os error 28"), { code: "ENOSPC" })',
    [],
  );
  match(stderr, /^Cannot write any further: the disk is full; .*\n$/);
  strictEqual(code, 1);
});
