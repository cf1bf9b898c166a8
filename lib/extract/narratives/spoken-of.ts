import { type ActorTable, stateOf } from "../actors/actor-table.ts";
import type { MentionIndex } from "../actors/mention-index.ts";
import type { Document } from "../document.ts";
import type { Sentence } from "../sentences.ts";

/** How many sentences somebody stays spoken of after he was named. */
const REACH = 5;

/** Who is spoken of where a document's sentences are read one after another. */
export class SpokenOf {
  /** By actor and by state: the number of the last sentence that names them. */
  private readonly lastNamed = new Map<string, number>();
  private sentence = -1;
  /** The first sentence whose names nobody has taken note of. */
  private next = 0;

  constructor(
    private readonly document: Document,
    private readonly index: MentionIndex,
    private readonly table: ActorTable,
  ) {}

  /** Goes on to the next sentence. */
  enter(): void {
    this.sentence++;
  }

  private note({ first, last }: Sentence, sentence: number): void {
    const end = this.index.startedBy(Math.min(last, this.document.tokens.count));
    for (let at = this.index.startedBy(first); at < end; at++) {
      const { actor, partner } = this.index.mentions[at]!;
      this.name(actor, sentence);
      if (partner !== undefined) this.name(partner, sentence);
    }
  }

  /** True if all of these actors, or those whose state they are, are spoken of. */
  all(actors: readonly string[]): boolean {
    // Few sentences ask; of those before, the last ones are enough.
    this.next = Math.max(this.next, this.sentence - REACH);
    for (; this.next <= this.sentence; this.next++) {
      this.note(this.document.sentences[this.next]!, this.next);
    }
    return actors.every((id) => {
      const named = this.lastNamed.get(id);
      return named !== undefined && this.sentence - named <= REACH;
    });
  }

  private name(actor: string, sentence: number): void {
    this.lastNamed.set(actor, sentence);
    this.lastNamed.set(stateOf(this.table, actor), sentence);
  }
}
