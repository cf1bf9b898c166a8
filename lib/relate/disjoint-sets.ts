/** Sets of the numbers from 0 to `size` - 1 that are joined two by two, each at first alone. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The least member of the set that holds a number. */
  root(index: number): number {
    const parent = this.#parent;
    let at = index;
    while (parent[at] !== at) {
      // Every second step is cut short, so that later ways are half as long.
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Joins the sets of two members; false if they are one set already. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.root(a), this.root(b)];
    if (one === other) return false;
    this.#parent[Math.max(one, other)] = Math.min(one, other);
    return true;
  }
}
