import type { JSX } from "preact";
import type { DateEvidence, Published } from "../../model.ts";
import { contradictingDays } from "../date-conflict.ts";
import { datingId } from "./evidence-layers.ts";
import { visibleText } from "./visible-text.ts";
import { dateInWords, formatInterval } from "./wording.ts";

const BASES: Readonly<Record<Published["basis"], string>> = {
  given: "given by the caller",
  stated: "stated by the article",
  inferred: "inferred from evidence",
  unknown: "unknown",
};

/** A publication date with how it is known; a conflict is named beside it. */
export function PublishedDate({ published }: { published: Published }): JSX.Element {
  const { edtf, basis, conflict } = published;
  return (
    <span class="published">
      {edtf === "" ? "date unknown" : <span>{formatInterval(published)}</span>}
      {basis !== "unknown" && <span class={`basis basis-${basis}`}>{basis}</span>}
      {conflict && <span class="basis conflict">⚠ conflict</span>}
    </span>
  );
}

/** When an article was published, and every reason to believe so. */
export function Publication({ published }: { published: Published }): JSX.Element {
  const { edtf, basis, best, evidence, conflict } = published;
  const contradicting = contradictingDays(published);
  return (
    <section class="publication" aria-labelledby="publication">
      <h2 id="publication">When was this published?</h2>
      <p>
        <strong>{edtf === "" ? "Unknown" : dateInWords(edtf)}</strong>
        {basis !== "unknown" && <>, {BASES[basis]}</>}
        {edtf !== "" && (
          <>
            {" "}(<code>{edtf}</code>)
          </>
        )}
        {best !== null && best !== edtf && <>; most likely {dateInWords(best)}</>}.
      </p>
      {contradicting !== null && (
        <p class="warning" role="note">
          <b>⚠ Conflict.</b> The text itself points to{" "}
          {formatInterval(contradicting)}, which the {basis}{" "}
          date lies outside of. Both are kept.
        </p>
      )}
      {conflict && contradicting === null && (
        <p class="warning" role="note">
          <b>⚠ Conflict.</b>{" "}
          Not all of the evidence can be true; what the more trusted pieces exclude is set
          aside.
        </p>
      )}
      {evidence.length > 0 && (
        <details open>
          <summary>Evidence ({evidence.length})</summary>
          <ol class="evidence">
            {evidence.map((item, index) => <Evidence item={item} index={index} />)}
          </ol>
        </details>
      )}
    </section>
  );
}

function Evidence({ item, index }: { item: DateEvidence; index: number }): JSX.Element {
  const words = <bdi>“{visibleText(item.text)}”</bdi>;
  return (
    <li>
      {item.span === null ? words : <a href={`#${datingId(index)}`}>{words}</a>}{" "}
      <span class="kind">{item.kind.replaceAll("-", " ")}</span>
      <br />
      {visibleText(item.because)}{" "}
      <span class="implies">
        Implies {formatInterval(item.implies)}.{item.conflicts === true &&
          " Set aside: more trusted evidence excludes it."}
      </span>
    </li>
  );
}
