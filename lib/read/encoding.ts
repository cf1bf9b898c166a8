/** A text as decoded, or why it could not be. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly reason: string };

/** Starts of files that are no text, and what they are. */
const signatures: readonly [readonly number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "an RTF document"],
  [[0x1f, 0x8b], "packed with gzip twice"],
  [[0x42, 0x5a, 0x68], "packed with bzip2"],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], "packed with xz"],
  [[0x28, 0xb5, 0x2f, 0xfd], "packed with zstd"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

const SAMPLE = 64 * 1024;
const ACCEPTED = "text in UTF-8, UTF-16 or windows-1252 is needed";

/**
 * Decodes a file's bytes. A byte order mark decides; then zeros in every other byte
 * (UTF-16); then UTF-8 if all of it is valid; then the encoding that the file declares;
 * then windows-1252, unless the bytes are no text or UTF-8 that was damaged.
 *
 * @param declared Label of the encoding that the content itself declares, or null.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null = null): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16) ?? broken(utf16);
  const noText = whyNoText(bytes);
  if (noText !== null) return { reason: noText };
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8 !== null) return utf8;
  if (declared !== null && !/^utf-?8$/i.test(declared)) {
    const text = decodeAs(bytes, declared);
    if (text !== null) return text;
  }
  return decodeWestern(bytes);
}

/** `utf-16le` or `utf-16be` if the bytes are UTF-16, else null. */
export function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > 0.6 * half && even < 0.1 * half) return "utf-16le";
  if (even > 0.6 * half && odd < 0.1 * half) return "utf-16be";
  return null;
}

function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function broken(label: string): Decoded {
  return { reason: `its ${label.toUpperCase()} is damaged; ${ACCEPTED}` };
}

function decodeWestern(bytes: Uint8Array): Decoded {
  const { sequences, firstBad } = surveyUtf8(bytes);
  if (sequences.good > sequences.bad) {
    return { reason: `its UTF-8 is damaged at byte ${firstBad}; ${ACCEPTED}` };
  }
  // Five bytes mean nothing in windows-1252, and the decoder passes them on as controls.
  const undefinedByte = bytes.find((byte) =>
    byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d
  );
  if (undefinedByte !== undefined) {
    return { reason: `its encoding cannot be told; ${ACCEPTED}` };
  }
  return decodeAs(bytes, "windows-1252") ?? broken("windows-1252");
}

interface Utf8Survey {
  readonly sequences: { readonly good: number; readonly bad: number };
  readonly firstBad: number;
}

/** Counts the multi-byte sequences that are valid and the bytes that are in none. */
function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let good = 0;
  let bad = 0;
  let firstBad = -1;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length > 1) good++;
    if (length === 0) {
      bad++;
      if (firstBad < 0) firstBad = i;
    }
    i += Math.max(1, length);
  }
  return { sequences: { good, bad }, firstBad };
}

/** Length of the valid UTF-8 sequence at `at`; 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead >= 0xf5) return 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** Why bytes are no text, told from their start alone; null if they may be text. */
export function whyNoText(start: Uint8Array): string | null {
  if (utf16Label(start) !== null) return null;
  const what = signatureOf(start);
  if (what !== null) return `it is ${what}; ${ACCEPTED}`;
  return hasControls(start) ? `it is a binary file; ${ACCEPTED}` : null;
}

function signatureOf(bytes: Uint8Array): string | null {
  for (const [start, what] of signatures) {
    if (start.every((byte, i) => bytes[i] === byte)) return what;
  }
  return null;
}

/** True if bytes stand in the text that no writer of text puts there. */
function hasControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    const isSpace = byte >= 0x09 && byte <= 0x0d;
    if ((byte < 0x20 && !isSpace && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return controls > 2 && controls > 0.01 * length;
}
