/** Gives every article of a corpus an id of its own. */
export class ArticleIds {
  readonly #given = new Set<string>();

  /** `wanted`, or `wanted-2`, `wanted-3` ... if it was given before. */
  claim(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#given.has(id); number++) id = `${wanted}-${number}`;
    this.#given.add(id);
    return id;
  }
}
