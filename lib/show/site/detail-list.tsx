import type { ComponentChildren, JSX } from "preact";
import { evidenceId, type EvidenceKind } from "../evidence-links.ts";
import { detailId, noteFor } from "./evidence-layers.ts";
import type { EvidenceUse } from "./evidence-uses.ts";
import { visibleText } from "./visible-text.ts";

/** A property of a mention; null, an empty text or false leaves it out. */
export type Fact = readonly [name: string, value: ComponentChildren];

/** What is said about one mention beside the text. */
export interface Detail {
  /** The words as they stand in the article. */
  readonly words: string;
  /** What was understood, in a few words. */
  readonly reading: ComponentChildren;
  readonly facts: readonly Fact[];
}

/** Words of an entry are cut here; the text beside it has them in full. */
const LONGEST_WORDS = 160;

/** The entries for all mentions of one kind; each leads to its mark in the text. */
export function DetailList({ kind, heading, details, usesOf }: {
  kind: EvidenceKind;
  heading: string;
  details: readonly Detail[];
  usesOf: (kind: EvidenceKind, index: number) => readonly EvidenceUse[];
}): JSX.Element | null {
  if (details.length === 0) return null;
  return (
    <section class={`details details-${kind}`} aria-labelledby={`list-${kind}`}>
      <h3 id={`list-${kind}`}>
        {heading} <span class="count">{details.length}</span>
      </h3>
      <ol>
        {details.map((detail, index) => (
          <DetailEntry
            kind={kind}
            index={index}
            detail={detail}
            uses={usesOf(kind, index)}
          />
        ))}
      </ol>
    </section>
  );
}

function DetailEntry({ kind, index, detail, uses }: {
  kind: EvidenceKind;
  index: number;
  detail: Detail;
  uses: readonly EvidenceUse[];
}): JSX.Element {
  const shownIn: Fact = ["shown in", uses.length > 0 && <Uses uses={uses} />];
  const facts = [...detail.facts, shownIn].filter(([, value]) =>
    value !== null && value !== "" && value !== false
  );
  return (
    <li id={detailId(kind, index)}>
      <p class="reading">
        <a class="note" href={`#${evidenceId(kind, index)}`} title="Show in the text">
          {noteFor(kind, index)}
        </a>{" "}
        <strong>{detail.reading}</strong>
      </p>
      <p class="words">
        “<bdi>{shortened(visibleText(detail.words))}</bdi>”
      </p>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd>{typeof value === "string" ? <bdi>{visibleText(value)}</bdi> : value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function Uses({ uses }: { uses: readonly EvidenceUse[] }): JSX.Element {
  return (
    <>
      {uses.map(({ title, href }, index) => (
        <>
          {index > 0 && ", "}
          <a href={href}>{visibleText(title)}</a>
        </>
      ))}
    </>
  );
}

/** Words on one line, cut at the end of a word if they are long. */
export function shortened(words: string, longest = LONGEST_WORDS): string {
  const line = words.slice(0, longest * 2).replace(/\s+/g, " ");
  if (line.length <= longest && words.length <= longest * 2) return line;
  const cut = line.lastIndexOf(" ", longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest)} …`;
}
