/** Where and why a source is not TypeScript. */
export interface SyntaxFault {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/**
 * The first syntax error of a cell, or null if it has none. The kernel only says that such a
 * cell failed, so the formatter's parser is asked.
 */
export async function findSyntaxError(source: string): Promise<SyntaxFault | null> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["fmt", "--quiet", "--no-config", "--ext", "ts", "--check", "-"],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const [{ stderr }] = await Promise.all([child.output(), feed(child.stdin, source)]);
  const said = new TextDecoder().decode(stderr);
  const message = /SyntaxError: (.+)/.exec(said)?.[1];
  const place = /^\s+at .+:(\d+):(\d+)$/m.exec(said);
  return message && place
    ? { message, line: Number(place[1]), column: Number(place[2]) }
    : null;
}

async function feed(stdin: WritableStream<Uint8Array>, text: string): Promise<void> {
  const writer = stdin.getWriter();
  await writer.write(new TextEncoder().encode(text));
  await writer.close();
}
