import { TooLargeError } from "./source-bytes.ts";

/** One sentence about why a file cannot be read, from what the system said. */
export function failureOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "Z_BUF_ERROR") return "Cannot be read to its end: its gzip is cut off";
  if (typeof code === "string" && code.startsWith("Z_")) {
    return "Cannot be read to its end: its gzip is damaged";
  }
  return `Cannot be read: ${reasonOf(error)}`;
}

/** What the system said, in words that fit into a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof TooLargeError) return error.message;
  if (error instanceof Deno.errors.NotFound) return "there is no such file";
  if (error instanceof Deno.errors.PermissionDenied) return "permission is denied";
  if (error instanceof Deno.errors.IsADirectory) return "it is a folder";
  if (error instanceof Deno.errors.NotCapable) {
    return "Deno was started without permission to read it";
  }
  if (error instanceof Deno.errors.FilesystemLoop) return "its links lead in a circle";
  const message = error instanceof Error ? error.message : String(error);
  return /os error 40/.test(message) ? "its links lead in a circle" : message;
}
