import type { JSX } from "preact";
import type { ArticleSpan } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import type { StoryPart } from "./analysis-index.ts";
import { shortened } from "./detail-list.tsx";
import { sharedId } from "./evidence-layers.ts";
import { visibleText } from "./visible-text.ts";
import { formatCount } from "./wording.ts";

/** Other articles of a story that are named on each one's page; the table has all. */
const MOST_NAMED = 10;

/** The stories that an article shares with others, with the words they have in common. */
export function SharedStories({ article, stories, titleOf, textOf }: {
  article: string;
  stories: readonly StoryPart[];
  titleOf: (article: string) => string;
  textOf: (span: ArticleSpan) => string;
}): JSX.Element | null {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="shared-stories">
      <h2 id="shared-stories">Not an independent witness</h2>
      {stories.map(({ story, number, evidence }) => (
        <div class="shared-story">
          <p>
            Retells the same story as{" "}
            {othersOf(story.articles, article).map((other, position) => (
              <>
                {position > 0 && ", "}
                <a href={`${articleSlug(other)}.html`}>{visibleText(titleOf(other))}</a>
              </>
            ))}
            {story.articles.length - 1 > MOST_NAMED &&
              ` and ${formatCount(story.articles.length - 1 - MOST_NAMED)} more`}.
          </p>
          <ul class="evidence">
            {evidence.map(([e, { kind, a, b, because }]) => (
              <li>
                <span class="kind">{kind}</span> {visibleText(because)}
                <SharedSpan
                  span={a}
                  here={article}
                  id={sharedId(number, e, "a")}
                  textOf={textOf}
                />
                <SharedSpan
                  span={b}
                  here={article}
                  id={sharedId(number, e, "b")}
                  textOf={textOf}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Those next to the article in the corpus, which differ from page to page. */
function othersOf(articles: readonly string[], article: string): string[] {
  const at = articles.indexOf(article);
  const first = Math.max(
    0,
    Math.min(at - MOST_NAMED / 2, articles.length - MOST_NAMED - 1),
  );
  return articles.slice(first, first + MOST_NAMED + 1)
    .filter((other) => other !== article).slice(0, MOST_NAMED);
}

function SharedSpan({ span, here, id, textOf }: {
  span: ArticleSpan;
  here: string;
  id: string;
  textOf: (span: ArticleSpan) => string;
}): JSX.Element {
  const page = span.article === here ? "" : `${articleSlug(span.article)}.html`;
  return (
    <p class="words">
      {page === "" ? "here" : "there"}{" "}
      <a href={`${page}#${id}`}>
        “<bdi>{shortened(visibleText(textOf(span)))}</bdi>”
      </a>
    </p>
  );
}
