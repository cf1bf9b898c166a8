import { resolve } from "node:path";

/**
 * The absolute path of what a user typed. A task runs in the project's folder and keeps in
 * INIT_CWD where it was called.
 */
export function fromUser(path: string): string {
  return resolve(whereTyped(), path);
}

/** Makes the folder where the user typed the command the one that paths are meant from. */
export function workWhereTyped(): void {
  Deno.chdir(whereTyped());
}

function whereTyped(): string {
  return Deno.env.get("INIT_CWD") ?? Deno.cwd();
}
