/**
 * Writes lines to a stream as they come, waiting where the reader is slower, so that a
 * program at the other end can answer each line. A reader that has gone away (`| head`) ends
 * the process quietly, as with other command-line tools.
 */
export class LineWriter {
  private readonly writer: WritableStreamDefaultWriter<Uint8Array>;
  private readonly encoder = new TextEncoder();

  constructor(stream: WritableStream<Uint8Array>) {
    this.writer = stream.getWriter();
  }

  /** Writes one line; its line feed is added. */
  async write(line: string): Promise<void> {
    try {
      await this.writer.write(this.encoder.encode(line + "\n"));
    } catch (error) {
      if (error instanceof Deno.errors.BrokenPipe) Deno.exit(0);
      throw error;
    }
  }

  /** Lets go of the stream, which stays open. */
  release(): void {
    this.writer.releaseLock();
  }
}
