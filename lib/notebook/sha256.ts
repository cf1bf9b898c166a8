/** The SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal. */
export async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string"
    ? new TextEncoder().encode(content)
    // Memory that is shared between threads, which the type allows for, is used nowhere.
    : content as Uint8Array<ArrayBuffer>;
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
}
