import type { JSX } from "preact";
import type { Article } from "../../model.ts";
import type { EvidenceLayer } from "./evidence-layers.ts";
import { stretches, type TextBlock, textBlocks, type TextStretch } from "./text-blocks.ts";
import { visibleText } from "./visible-text.ts";
import { type Strand, weave } from "./weave.ts";
import { countOf } from "./wording.ts";

type EvidenceStrand = Strand<EvidenceLayer>;

/** An article's whole text, paragraph by paragraph, with its evidence marked. */
export function ArticleText(
  { article, layers }: { article: Article; layers: readonly EvidenceLayer[] },
): JSX.Element {
  const blocks = textBlocks(article);
  const { blocks: woven, unseen } = weave(article.text, blocks, layers);
  const contents = new Map(blocks.map((block, index) => [block, woven[index] ?? []]));
  return (
    <div class="article-text" dir="auto">
      {stretches(blocks).map((stretch) => (
        <Stretch
          stretch={stretch}
          contents={contents}
        />
      ))}
      {unseen.map(({ id }) => <span id={id} />)}
    </div>
  );
}

function Stretch({ stretch, contents }: {
  stretch: TextStretch;
  contents: ReadonlyMap<TextBlock, readonly EvidenceStrand[]>;
}): JSX.Element {
  const { zone, blocks } = stretch;
  const paragraphs = blocks.map((block) => (
    <p class={`zone-${zone}`} dir="auto">
      <Strands strands={contents.get(block) ?? []} />
    </p>
  ));
  if (zone !== "boilerplate" && zone !== "lead-in") return <>{paragraphs}</>;
  const length = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    <details class="set-aside">
      <summary>
        {zone === "lead-in" ? "Teaser that repeats the body" : "Boilerplate"}, set aside (
        {countOf(length, "character")})
      </summary>
      {paragraphs}
    </details>
  );
}

function Strands({ strands }: { strands: readonly EvidenceStrand[] }): JSX.Element {
  return (
    <>
      {strands.map((strand) =>
        typeof strand === "string" ? visibleText(strand) : <Marked segment={strand} />
      )}
    </>
  );
}

function Marked({ segment }: { segment: Exclude<EvidenceStrand, string> }): JSX.Element {
  const { layer, first, last, children } = segment;
  return (
    <mark
      id={first ? layer.id : undefined}
      class={`mark-${layer.kind}`}
      title={visibleText(layer.summary)}
    >
      <Strands strands={children} />
      {last && layer.note !== "" && (
        <a
          class="note"
          href={`#about-${layer.id}`}
          aria-label={`${layer.note}: ${visibleText(layer.summary)}`}
        >
          {layer.note}
        </a>
      )}
    </mark>
  );
}
