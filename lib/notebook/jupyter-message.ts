/**
 * The envelope of Jupyter's wire protocol 5.3
 * (https://jupyter-client.readthedocs.io/en/stable/messaging.html): frames signed with
 * HMAC-SHA256.
 */

/** Who sent a message, when, and of what type. */
export interface JupyterHeader {
  /** Unique for each message; a reply names it in its parent. */
  msg_id: string;
  msg_type: string;
  session: string;
  username: string;
  /** ISO 8601. */
  date: string;
  /** Version of the protocol. */
  version: string;
}

/** A message without its metadata, which kernels leave empty. */
export interface JupyterMessage {
  readonly header: JupyterHeader;
  /** Header of the request that caused this message; empty for a request. */
  readonly parent: Partial<JupyterHeader>;
  /** What the message says; its fields depend on its type. */
  readonly content: Record<string, unknown>;
}

const DELIMITER = "<IDS|MSG>";
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Signs messages to and checks messages from one kernel. */
export class MessageCodec {
  readonly #key: CryptoKey;

  private constructor(key: CryptoKey) {
    this.#key = key;
  }

  /** `key` is the `key` of the kernel's connection file. */
  static async create(key: string): Promise<MessageCodec> {
    return new MessageCodec(
      await crypto.subtle.importKey(
        "raw",
        encoder.encode(key),
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["sign", "verify"],
      ),
    );
  }

  /** The frames of a message to send. */
  async encode(message: JupyterMessage): Promise<Uint8Array[]> {
    const parts = [message.header, message.parent, {}, message.content]
      .map((part) => encoder.encode(JSON.stringify(part)));
    const signature = await crypto.subtle.sign("HMAC", this.#key, joined(parts));
    return [
      encoder.encode(DELIMITER),
      encoder.encode(new Uint8Array(signature).toHex()),
      ...parts,
    ];
  }

  /** The frames of a changed message, to whomever those that were received are addressed. */
  async recode(
    received: readonly Uint8Array[],
    message: JupyterMessage,
  ): Promise<Uint8Array[]> {
    const address = received.slice(0, received.findIndex(isDelimiter));
    return [...address, ...await this.encode(message)];
  }

  /**
   * The message in the received frames. Throws an `Error` if frames are missing or the
   * signature is not the kernel's.
   */
  async decode(frames: readonly Uint8Array[]): Promise<JupyterMessage> {
    const start = frames.findIndex(isDelimiter);
    const [signature, header, parent, metadata, content] = frames.slice(start + 1);
    if (start < 0 || !signature || !header || !parent || !metadata || !content) {
      throw new Error(
        `Cannot read a kernel message: ${frames.length} frames are not an envelope`,
      );
    }
    const signed = await crypto.subtle.verify(
      "HMAC",
      this.#key,
      Uint8Array.fromHex(decoder.decode(signature)),
      joined([header, parent, metadata, content]),
    );
    if (!signed) {
      throw new Error("Cannot trust a kernel message: its signature is not the kernel's");
    }
    return {
      header: JSON.parse(decoder.decode(header)),
      parent: JSON.parse(decoder.decode(parent)),
      content: JSON.parse(decoder.decode(content)),
    };
  }
}

function isDelimiter(frame: Uint8Array): boolean {
  return frame.length === DELIMITER.length && decoder.decode(frame) === DELIMITER;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
