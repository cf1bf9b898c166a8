import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `lib/cli` to its end, with the permissions that its task gives it. */
export async function runCommand(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const { code, stdout, stderr } = await startCommand(file, args, env).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** Starts a command of `lib/cli` with the permissions that its task gives it. */
export function startCommand(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
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
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}
