/** Gives every article of a corpus an id of its own. */
export class ArticleIds {
  readonly #given = new Set<string>();
  /** The number to try next for an id that was given before. */
  readonly #next = new Map<string, number>();

  /** `wanted`, or `wanted-2`, `wanted-3` ... if it was given before. */
  claim(wanted: string): string {
    let id = wanted;
    if (this.#given.has(id)) {
      let number = this.#next.get(wanted) ?? 2;
      do id = `${wanted}-${number++}`; while (this.#given.has(id));
      this.#next.set(wanted, number);
    }
    this.#given.add(id);
    return id;
  }
}
