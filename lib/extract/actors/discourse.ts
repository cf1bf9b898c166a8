import type { ActorMention, CodebookActor } from "../../model.ts";
import { type ActorTable, stateOf } from "./actor-table.ts";

/** What a pronoun or description can stand for. */
export type AntecedentKind =
  | "person"
  | "group"
  | "state"
  | "organisation"
  | "medium"
  | "pair"
  | "leaders";

interface Referent {
  readonly actor: string | null;
  readonly partner?: string | undefined;
  readonly sentence: number;
}

interface Pair {
  readonly first: CodebookActor;
  readonly second: CodebookActor;
}

/** How many sentences back a pronoun may reach. */
const REACH = 3;

/**
 * Who has been named so far and can be meant by "he", "they", "the country" or "the two
 * leaders". The last one who speaks goes before the last one who heads a sentence, since
 * news text goes on with its speakers.
 */
export class Discourse {
  private readonly recent = new Map<AntecedentKind, Referent>();
  private readonly speakers = new Map<AntecedentKind, Referent>();
  private pair: Pair | null = null;
  private leaders: Pair | null = null;
  private pairSentence = -REACH;
  /** Who was named in the last sentence with names, by state. */
  private readonly named = new Map<string, CodebookActor>();
  private namedSentence = -1;

  constructor(private readonly table: ActorTable) {}

  /** Takes note of an actor who heads a clause, or who speaks. */
  note(actor: CodebookActor, sentence: number, speaks: boolean): void {
    this.head(actor.kind, actor.id, sentence);
    // "The country" is the state of whoever was spoken of.
    if (actor.kind !== "state" && actor.kind !== "medium") {
      const state = stateOf(this.table, actor.id);
      if (this.table.byId.get(state)?.kind === "state") this.head("state", state, sentence);
    }
    if (speaks) this.speakers.set(actor.kind, { actor: actor.id, sentence });
  }

  /** Takes note of "the two leaders", so that "they" can mean them. */
  notePair(pair: Pick<ActorMention, "actor" | "partner">, sentence: number): void {
    this.recent.set("group", { ...pair, sentence });
  }

  /** Takes note of somebody whom the codebook lacks, so that "he" is not misread. */
  noteStranger(sentence: number, speaks: boolean): void {
    this.head("person", null, sentence);
    if (speaks) this.speakers.set("person", { actor: null, sentence });
  }

  /** Takes note of any name, so that a sentence about two states can make a pair. */
  noteNamed(actor: CodebookActor, sentence: number): void {
    if (actor.kind === "medium") return;
    const state = stateOf(this.table, actor.id);
    if (this.table.byId.get(state)?.kind !== "state") return;
    if (this.namedSentence !== sentence) {
      this.settle();
      this.named.clear();
      this.namedSentence = sentence;
    }
    if (!this.named.has(state) || actor.kind === "person") this.named.set(state, actor);
  }

  /** Two states in the last sentence with names are a pair, unless one was named lately. */
  private settle(): void {
    if (this.named.size !== 2 || this.namedSentence - this.pairSentence <= 1) return;
    const [first, second] = [...this.named.values()];
    this.pair = { first: first!, second: second! };
    this.pairSentence = this.namedSentence;
    const persons = first!.kind === "person" && second!.kind === "person";
    this.leaders = persons ? this.pair : this.leaders;
  }

  /** Takes note of "A and B". */
  noteCoordination(
    first: CodebookActor,
    second: CodebookActor,
    sentence: number,
  ): void {
    if (stateOf(this.table, first.id) === stateOf(this.table, second.id)) return;
    this.pair = { first, second };
    this.pairSentence = sentence;
    if (first.kind === "person" && second.kind === "person") this.leaders = this.pair;
  }

  /** The actors that a pronoun or description stands for, or null if nobody known. */
  resolve(
    kind: AntecedentKind,
    sentence: number,
  ): Pick<ActorMention, "actor" | "partner"> | null {
    if (this.namedSentence < sentence) this.settle();
    if (kind === "pair") return this.states(this.pair);
    if (kind === "leaders") return this.persons();
    const speaker = this.within(this.speakers.get(kind), sentence);
    const head = this.within(this.recent.get(kind), sentence);
    const chosen = speaker !== null && (head === null || speaker.sentence >= head.sentence)
      ? speaker
      : head;
    if (chosen === null || chosen.actor === null) return null;
    const { actor, partner } = chosen;
    return partner === undefined ? { actor } : { actor, partner };
  }

  /** The first head of a sentence is the one that a pronoun after it means. */
  private head(kind: AntecedentKind, actor: string | null, sentence: number): void {
    const known = this.recent.get(kind);
    if (known === undefined || known.sentence < sentence) {
      this.recent.set(kind, { actor, sentence });
    }
  }

  private within(referent: Referent | undefined, sentence: number): Referent | null {
    if (referent === undefined || sentence - referent.sentence > REACH) return null;
    return referent;
  }

  private states(pair: Pair | null): Pick<ActorMention, "actor" | "partner"> | null {
    if (pair === null) return null;
    return {
      actor: stateOf(this.table, pair.first.id),
      partner: stateOf(this.table, pair.second.id),
    };
  }

  private persons(): Pick<ActorMention, "actor" | "partner"> | null {
    const pair = this.leaders;
    return pair === null ? null : { actor: pair.first.id, partner: pair.second.id };
  }
}
