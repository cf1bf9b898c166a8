import { ok } from "node:assert/strict";
import { openDocument } from "../../lib/extract/document.ts";
import type {
  ActorMention,
  Article,
  Attribution,
  Extraction,
  FigureMention,
  Mention,
  Quote,
  Source,
  StatedDate,
  TimeDirection,
  TimeMeaning,
  TimeMention,
  TimeUnit,
  Zone,
} from "../../lib/model.ts";

/** A time expression by its words and meaning, found in the text from left to right. */
export type TimeSpec = readonly [
  words: string,
  meaning: TimeMeaning,
  more?: Partial<TimeMention>,
];

export interface ExtractionSpec {
  id?: string;
  stated?: readonly Partial<StatedDate>[];
  zones?: readonly Zone[];
  times?: readonly TimeSpec[];
  figures?: readonly (readonly [words: string, fields: Partial<FigureMention>])[];
  actors?: readonly (readonly [words: string, actor: string])[];
  quotes?: readonly (readonly [words: string, fields?: Partial<Quote>])[];
  attributions?: readonly (readonly [clause: string, source: string, actor?: string])[];
}

/** An extraction made by hand: mentions are given by their words, in text order. */
export function buildExtraction(text: string, spec: ExtractionSpec = {}): Extraction {
  const article = buildArticle(text, spec);
  const document = openDocument(article);
  return {
    article,
    sentences: document.sentences.map(({ first, last }) => ({
      start: document.tokens.start[first]!,
      end: document.tokens.end[last - 1]!,
    })),
    times: placed(text, spec.times ?? [], (mention, [, meaning, more]): TimeMention => ({
      ...mention,
      rule: "test",
      type: "DATE",
      anchor: meaning.form === "value" ? "none" : "publication",
      meaning,
      ...more,
    })),
    figures: placed(text, spec.figures ?? [], (mention, [, fields]): FigureMention => ({
      ...mention,
      rule: "test",
      kind: "money",
      value: null,
      low: null,
      high: null,
      unit: null,
      unitReason: null,
      per: null,
      bound: "exact",
      trend: "none",
      precision: null,
      about: null,
      links: [],
      ...fields,
    })),
    actors: placed(text, spec.actors ?? [], (mention, [, actor]): ActorMention => ({
      ...mention,
      actor,
      role: "actor",
    })),
    quotes: placed(text, spec.quotes ?? [], (mention, [, fields]): Quote => ({
      ...mention,
      rule: "test",
      parts: [mention],
      kind: "direct",
      speaker: null,
      via: null,
      cue: null,
      ...fields,
    })),
    attributions: placed(
      text,
      spec.attributions ?? [],
      (mention, [, name, actor]) => attribution(text, mention, name, actor ?? null),
    ),
    stances: [],
    narratives: [],
  };
}

export function value(value: string): TimeMeaning {
  return { form: "value", value };
}

export function shift(unit: TimeUnit, count: number): TimeMeaning {
  return { form: "shift", unit, count };
}

export function named(pattern: string, direction: TimeDirection = "before"): TimeMeaning {
  return { form: "named", pattern, direction };
}

function buildArticle(text: string, spec: ExtractionSpec): Article {
  const statedDates = (spec.stated ?? []).map((stated): StatedDate => ({
    edtf: "",
    source: "byline",
    text: stated.edtf ?? "",
    span: null,
    alternatives: [],
    ...stated,
  }));
  return {
    id: spec.id ?? "article",
    file: null,
    sha256: null,
    title: null,
    byline: null,
    outlet: null,
    url: null,
    language: "en",
    published: statedDates[0]?.edtf ?? null,
    statedDates,
    text,
    zones: spec.zones ?? [],
  };
}

function attribution(
  text: string,
  mention: Mention,
  name: string,
  actor: string | null,
): Attribution {
  const start = text.indexOf(name, mention.start);
  const source: Source = { start, end: start + name.length, text: name, actor };
  return {
    ...mention,
    rule: "test",
    source,
    via: null,
    cue: source,
    certainty: "reported",
  };
}

function placed<Spec extends readonly [string, ...unknown[]], Made>(
  text: string,
  specs: readonly Spec[],
  make: (mention: Mention, spec: Spec) => Made,
): Made[] {
  let from = 0;
  return specs.map((spec) => {
    const start = text.indexOf(spec[0], from);
    ok(start >= 0, `"${spec[0]}" does not stand in the rest of the text`);
    from = start + 1;
    return make({ start, end: start + spec[0].length, text: spec[0] }, spec);
  });
}
