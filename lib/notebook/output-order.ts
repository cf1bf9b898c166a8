import { fenceToken, ROADS } from "./fence.ts";
import type { JupyterMessage, MessageCodec } from "./jupyter-message.ts";

type Frames = readonly Uint8Array[];

/** What is told when a cell is over, kept back until everything that it shows is through. */
interface EndOfCell {
  readonly frames: Frames;
  readonly parent: JupyterMessage["parent"];
}

/**
 * Puts what a kernel publishes into the order that Jupyter relies on: all that a cell shows,
 * then the message that the cell is over. A kernel sends it the other way round at times, or
 * in the name of whatever request runs next, and Jupyter then drops the output or shows it
 * under another cell. Each cell has to be followed by a fence, which shows where its outputs
 * end and is itself kept from Jupyter.
 */
export class OutputOrder {
  readonly #codec: MessageCodec;
  readonly #fenceSession: string;
  #end: EndOfCell | null = null;
  #roads = new Set<string>();

  /** `fenceSession` is the session that asks for fences. */
  constructor(codec: MessageCodec, fenceSession: string) {
    this.#codec = codec;
    this.#fenceSession = fenceSession;
  }

  /** Takes the next message that the kernel published; returns what Jupyter is to get now. */
  async take(frames: Frames): Promise<Frames[]> {
    const message = await this.#codec.decode(frames);
    if (message.parent.session === this.#fenceSession) {
      return this.#takeDuringFence(frames, message);
    }
    if (!isEndOfCell(message)) return [frames];
    const before = this.release();
    this.#end = { frames, parent: message.parent };
    return before;
  }

  /** What is kept back, for a fence that was given up. */
  release(): Frames[] {
    this.#roads.clear();
    const kept = this.#end;
    this.#end = null;
    return kept ? [kept.frames] : [];
  }

  async #takeDuringFence(frames: Frames, message: JupyterMessage): Promise<Frames[]> {
    const token = fenceToken(message);
    if (token !== null) {
      this.#roads.add(ROADS.find((road) => token.startsWith(road)) ?? token);
      return this.#roads.size === ROADS.length ? this.release() : [];
    }
    if (OWN_MESSAGES.has(message.header.msg_type) || this.#end === null) return [];
    const parent = this.#end.parent;
    return [await this.#codec.recode(frames, { ...message, parent })];
  }
}

/** What a kernel publishes about a request that shows nothing. */
const OWN_MESSAGES = new Set(["status", "execute_input"]);

function isEndOfCell({ header, parent, content }: JupyterMessage): boolean {
  return header.msg_type === "status" && content.execution_state === "idle" &&
    parent.msg_type === "execute_request";
}
