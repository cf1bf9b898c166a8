import type { JSX } from "preact";
import type { ArticleSpan } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import type { NumberedStory } from "./analysis-index.ts";
import { shortened } from "./detail-list.tsx";
import { sharedId } from "./evidence-layers.ts";
import { visibleText } from "./visible-text.ts";

/** The stories that an article shares with others, with the words they have in common. */
export function SharedStories({ article, stories, titleOf, textOf }: {
  article: string;
  stories: readonly NumberedStory[];
  titleOf: (article: string) => string;
  textOf: (span: ArticleSpan) => string;
}): JSX.Element | null {
  if (stories.length === 0) return null;
  return (
    <section aria-labelledby="shared-stories">
      <h2 id="shared-stories">Not an independent witness</h2>
      {stories.map(({ story, number }) => (
        <div class="shared-story">
          <p>
            Retells the same story as{" "}
            {story.articles.filter((other) => other !== article).map((other, position) => (
              <>
                {position > 0 && ", "}
                <a href={`${articleSlug(other)}.html`}>{visibleText(titleOf(other))}</a>
              </>
            ))}.
          </p>
          <ul class="evidence">
            {story.evidence.map(({ kind, a, b, because }, e) =>
              (a.article === article || b.article === article) && (
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
              )
            )}
          </ul>
        </div>
      ))}
    </section>
  );
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
