import peopleNounsCsv from "../../../data/language/people-nouns.csv" with { type: "text" };
import phraseHeadsCsv from "../../../data/language/phrase-heads.csv" with { type: "text" };
import { parse } from "@std/csv";
import { inflections } from "../grammar/inflection.ts";
import { wordSet } from "../grammar/word-set.ts";
import { WordTable } from "../phrases.ts";
import type { Tokens } from "../tokens.ts";

/** What the noun at the head of a phrase makes of an actor who stands in the phrase. */
export const HeadClass = {
  /** One of a bloc, which is not the bloc: "the only EU country". */
  Member: 1,
  /** Acts for its state: "Israeli soldiers". */
  Forces: 2,
  /** Speaks for itself: "Putin's critics". */
  Outsider: 4,
  /** Is given to somebody, who is meant: "European aid to Ukraine". */
  Transfer: 8,
  /** Is only about the actor: "the Russia investigation". */
  Matter: 16,
  /** Says what others should do: "calls to isolate Russia". */
  Request: 32,
  /** A verb whose object is to do what its subject wants: "urged China to stop". */
  Asking: 64,
  /** A verb that makes its object do what follows: "forced China to stop". */
  Causing: 2048,
  /** A verb whose object is what others feel or do: "faced criticism of Russia". */
  Facing: 4096,
  /** Makes another verb of the one before it: "back up". */
  Particle: 128,
  /** Stands for its state or body: "the Iranian government". */
  Speaker: 256,
  /** Says when: "for the first time". */
  Time: 512,
  /** What a bare name before it is only about: "China policy". */
  Topic: 1024,
  /** Is called by the name after "of": "the former Soviet republic of Armenia". */
  Territory: 8192,
} as const;

const names: Readonly<Record<string, number>> = {
  member: HeadClass.Member,
  forces: HeadClass.Forces,
  outsider: HeadClass.Outsider,
  transfer: HeadClass.Transfer,
  matter: HeadClass.Matter,
  request: HeadClass.Request,
  asking: HeadClass.Asking,
  causing: HeadClass.Causing,
  facing: HeadClass.Facing,
  particle: HeadClass.Particle,
  time: HeadClass.Time,
  topic: HeadClass.Topic,
  territory: HeadClass.Territory,
};

const VERBS = HeadClass.Asking | HeadClass.Causing | HeadClass.Facing;

const heads = new WordTable<number>(collect());

function collect(): Map<string, number> {
  const found = new Map<string, number>();
  const mark = (word: string, bit: number) => found.set(word, (found.get(word) ?? 0) | bit);
  for (const row of parse(phraseHeadsCsv, { skipFirstRow: true })) {
    const bit = names[row.class!]!;
    for (const word of row.words!.split(" ")) {
      const isVerb = (bit & VERBS) !== 0;
      for (const form of isVerb ? inflections(word).all : [word]) {
        mark(form, bit);
      }
    }
  }
  for (const row of parse(peopleNounsCsv, { skipFirstRow: true })) {
    if (row.speaks_for_state === "yes") mark(row.noun!, HeadClass.Speaker);
    else if (row.kind === "person" && !found.has(row.noun!)) {
      mark(row.noun!, HeadClass.Outsider);
    }
  }
  return found;
}

/** The classes of a noun as bits of {@link HeadClass}; 0 for a noun that changes nothing. */
export function headClass(tokens: Tokens, at: number): number {
  return at < 0 ? 0 : heads.get(tokens, at) ?? 0;
}

const of = wordSet("of");

/** True for an "of" after which a territory's name follows: "the region of Donetsk". */
export function namesTerritory(tokens: Tokens, at: number): boolean {
  return of.has(tokens, at) && (headClass(tokens, at - 1) & HeadClass.Territory) !== 0;
}
