import type { Article } from "./article.ts";
import type { FigureMention } from "./figure.ts";
import type { Span } from "./span.ts";
import type { TimeMention } from "./time.ts";
import type {
  ActorMention,
  Attribution,
  NarrativeInstance,
  Quote,
  Stance,
} from "./voice.ts";

/** Everything found in one article by looking at nothing but it and the codebook. */
export interface Extraction {
  readonly article: Article;
  /** Sentences of title, byline, body and captions, in order. */
  readonly sentences: readonly Span[];
  readonly times: readonly TimeMention[];
  readonly figures: readonly FigureMention[];
  /** Numbers that pick out or refer back and state no amount: "the two sides". */
  readonly incidental?: readonly FigureMention[];
  readonly actors: readonly ActorMention[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly stances: readonly Stance[];
  readonly narratives: readonly NarrativeInstance[];
}
