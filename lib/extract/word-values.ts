/** Bits of a row of {@link rows}; it has room for 32 tables in each of its integers. */
const BITS = 5;

/**
 * By word number, one row of bits that say which tables name the word. All tables share the
 * rows, since they ask about the same word one after another: its row is then at hand.
 */
let rows = new Uint32Array(1 << 17);
let rowShift = 3;
let tables = 0;

/**
 * A value per vocabulary number. Most words stand in none of the tables that they are looked
 * up in, which costs the test of one bit.
 */
export class WordValues<Value> {
  private readonly integer: number;
  private readonly bit: number;
  /** Starts with no value, so that the arrays of all tables are of one kind to the engine. */
  private readonly values: (Value | undefined)[] = [undefined];
  /** The number of the word before the one whose value comes first. */
  private base = 0;

  constructor() {
    const table = tables++;
    this.integer = table >> BITS;
    this.bit = 1 << (table & 31);
    if (this.integer >> rowShift !== 0) widenRows();
  }

  /** True if a word number has a value; false for undefined, the word of no token. */
  has(word: number | undefined): boolean {
    return (rows[((word ?? 0) << rowShift) + this.integer]! & this.bit) !== 0;
  }

  /** The value of a word number, or undefined. */
  get(word: number | undefined): Value | undefined {
    return this.has(word) ? this.values[word! - this.base] : undefined;
  }

  /** Gives a word number a value, or another one. */
  set(word: number, value: Value): void {
    const { values } = this;
    if (values.length === 1) this.base = word - 1;
    if (word <= this.base) {
      values.unshift(...Array.from({ length: this.base - word + 1 }, () => undefined));
      this.base = word - 1;
    }
    while (values.length <= word - this.base) values.push(undefined);
    values[word - this.base] = value;
    const at = (word << rowShift) + this.integer;
    if (at >= rows.length) rows = enlarged(2 * Math.max(rows.length, at));
    rows[at] = rows[at]! | this.bit;
  }
}

function enlarged(length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(rows);
  return larger;
}

function widenRows(): void {
  const width = 1 << rowShift;
  const wider = new Uint32Array(2 * rows.length);
  for (let at = 0; at < rows.length; at += width) {
    wider.set(rows.subarray(at, at + width), 2 * at);
  }
  rows = wider;
  rowShift++;
}
