import type {
  AnalyzedArticle,
  Figure,
  FigureMention,
  Mention,
  Quote,
  ResolvedTime,
  Source,
  TargetStance,
} from "../model.ts";

/**
 * What `deno task extract` prints for one article. The field names are a contract: they
 * are added to, never renamed or dropped.
 *
 * @param analyzed The article with everything found in it.
 * @param targetStances One per target that the caller named, in the caller's order.
 */
export function extractRecord(
  analyzed: AnalyzedArticle,
  targetStances: readonly TargetStance[],
): Record<string, unknown> {
  const { published } = analyzed;
  return {
    id: analyzed.article.id,
    published: {
      edtf: published.edtf,
      basis: published.basis,
      earliest: published.earliest,
      latest: published.latest,
      best: published.best,
      conflict: published.conflict,
    },
    times: analyzed.times.map(timeRecord),
    figures: analyzed.figures.map(figureRecord),
    quotes: analyzed.quotes.map(quoteRecord),
    stances: analyzed.stances.map((
      { start, end, holder, target, score, label, cues, certainty },
    ) => (
      { start, end, holder, target, score, label, cues, certainty }
    )),
    targetStances,
    narratives: analyzed.narratives.map((
      { start, end, narrative, holder, denied, manner },
    ) => {
      const status = manner ?? (denied ? "denied" : "told");
      return { start, end, narrative, holder, denied, status };
    }),
    attributions: analyzed.attributions.map((attribution) => ({
      start: attribution.start,
      end: attribution.end,
      source: sourceRecord(attribution.source),
      via: attribution.via && sourceRecord(attribution.via),
      cue: mentionRecord(attribution.cue),
      certainty: attribution.certainty,
    })),
    actors: analyzed.actors.map((actor) => ({
      ...mentionRecord(actor),
      actor: actor.actor,
      role: actor.role,
    })),
    events: analyzed.events.map(({ start, end, event, date }) => ({
      start,
      end,
      event,
      date,
    })),
    incidental: (analyzed.incidental ?? []).map(bareFigure).map(figureRecord),
  };
}

function timeRecord(time: ResolvedTime): Record<string, unknown> {
  return {
    ...mentionRecord(time),
    type: time.type,
    value: time.value,
    ...(time.mod === undefined ? {} : { mod: time.mod }),
    earliest: time.earliest,
    latest: time.latest,
    anchor: time.anchor,
  };
}

/** A number that states no amount ("the two countries"), in the form of a figure. */
function bareFigure(mention: FigureMention): Figure {
  const { start, end } = mention;
  const related = { measure: null, period: null, periodTime: null, source: null };
  return { ...mention, ...related, attribution: null, sentence: { start, end } };
}

function figureRecord(figure: Figure): Record<string, unknown> {
  const { kind, value, low, high, unit, per, bound, trend, measure, period, source } =
    figure;
  return {
    ...mentionRecord(figure),
    kind,
    value,
    low,
    high,
    unit,
    per,
    bound,
    trend,
    about: figure.about?.text ?? null,
    measure,
    period,
    source,
    via: figure.via ?? null,
    links: figure.links.map((link) => ({ ...link })),
  };
}

function quoteRecord(quote: Quote): Record<string, unknown> {
  return {
    ...mentionRecord(quote),
    parts: quote.parts.map(({ start, end }) => ({ start, end })),
    kind: quote.kind,
    speaker: quote.speaker && sourceRecord(quote.speaker),
    cue: quote.cue && mentionRecord(quote.cue),
    via: quote.via && sourceRecord(quote.via),
    ...(quote.inner === undefined ? {} : { inner: quote.inner.map(quoteRecord) }),
  };
}

function sourceRecord(source: Source): Record<string, unknown> {
  return { ...mentionRecord(source), actor: source.actor };
}

function mentionRecord({ start, end, text }: Mention): Record<string, unknown> {
  return { start, end, text };
}
