import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command of `lib/cli` to its end with the permissions that its task gives it.
 *
 * @param input What it reads from standard input.
 */
export async function runCommand(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input = "",
): Promise<Ended> {
  const child = startCommand(file, args, env, "piped");
  const write = ReadableStream.from([new TextEncoder().encode(input)])
    // A command that needs no input may be gone before it is written.
    .pipeTo(child.stdin).catch(() => {});
  const [{ code, stdout, stderr }] = await Promise.all([child.output(), write]);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** Starts a command of `lib/cli` with the permissions that its task gives it. */
export function startCommand(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
  stdin: "null" | "piped" = "null",
): Deno.ChildProcess {
  const permissions = [
    "--allow-read",
    "--allow-write",
    "--allow-env",
    "--allow-net=127.0.0.1",
    `--allow-run=${Deno.execPath()}`,
  ];
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-lock", ...permissions, `lib/cli/${file}`, ...args],
    cwd: PROJECT,
    env: { NO_COLOR: "1", INIT_CWD: PROJECT, ...env },
    stdin,
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}
