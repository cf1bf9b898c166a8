/** Advance widths of a TrueType font, read from its `cmap`, `hhea` and `hmtx` tables. */
export interface FontMetrics {
  /** Advance of a code point in em, or null if the font lacks it. */
  advance(codePoint: number): number | null;
}

/**
 * Reads the advance widths of a TrueType font with a Unicode `cmap` of format 4 (all fonts of
 * the Basic Multilingual Plane have one). Tables as in the OpenType specification 1.9.
 *
 * @throws {RangeError} if the bytes lack a table or such a `cmap`.
 */
export function readFontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tableOffsets(view);
  const unitsPerEm = view.getUint16(need(tables, "head") + 18);
  const advances = view.getUint16(need(tables, "hhea") + 34);
  const hmtx = need(tables, "hmtx");
  const glyphOf = glyphLookup(view, need(tables, "cmap"));
  return {
    advance(codePoint) {
      const glyph = glyphOf(codePoint);
      if (glyph === 0) return null;
      return view.getUint16(hmtx + 4 * Math.min(glyph, advances - 1)) / unitsPerEm;
    },
  };
}

function tableOffsets(view: DataView): Map<string, number> {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    let tag = "";
    for (let k = 0; k < 4; k++) tag += String.fromCharCode(view.getUint8(record + k));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return offsets;
}

function need(tables: Map<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new RangeError(`Cannot read font: no table "${tag}"`);
  return offset;
}

function glyphLookup(view: DataView, cmap: number): (codePoint: number) => number {
  const table = formatFour(view, cmap);
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = segments - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    const start = view.getUint16(starts + 2 * low);
    if (codePoint < start || codePoint > view.getUint16(ends + 2 * low)) return 0;
    const delta = view.getUint16(deltas + 2 * low);
    const range = view.getUint16(ranges + 2 * low);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(ranges + 2 * low + range + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

function formatFour(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(table) === 4) return table;
  }
  throw new RangeError("Cannot read font: no cmap of format 4");
}
