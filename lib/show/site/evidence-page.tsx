import type { JSX } from "preact";
import type { EvidenceEntry } from "./evidence-entries.ts";
import { countsOf, Legend } from "./legend.tsx";
import { SearchForm } from "./search-form.tsx";
import { countOf, formatCount } from "./wording.ts";

/** More entries than this make the page slow on a phone; a search goes through the others. */
export const LISTED_ENTRIES = 1000;

/**
 * Everything that was found, to be searched: by the page's script, or by the browser.
 *
 * @param files Paths of the scripts with the entries that the page does not list.
 */
export function EvidencePage({ entries, files }: {
  entries: readonly EvidenceEntry[];
  files: readonly string[];
}): JSX.Element {
  const shown = entries.slice(0, LISTED_ENTRIES);
  const left = entries.length - shown.length;
  return (
    <div class="evidence-search">
      <header class="masthead">
        <h1>Evidence</h1>
        <p class="lead">
          Every figure, quote, stance, narrative and event with the sentence it stands in.
        </p>
        <SearchForm root="./" />
      </header>
      {entries.length > 0 && <Legend title="Shown" counts={countsOf(entries)} />}
      <p id="search-status" role="status">
        {countOf(entries.length, "entry", "entries")}
        {left > 0 &&
          `; the first ${formatCount(shown.length)} are listed, a search goes through all`}
      </p>
      <ol
        id="search-entries"
        class="entries"
        data-total={entries.length}
        data-files={left > 0 ? files.join(" ") : undefined}
      >
        {shown.map((entry) => <EntryItem entry={entry} />)}
      </ol>
    </div>
  );
}

function EntryItem({ entry }: { entry: EvidenceEntry }): JSX.Element {
  const { kind, href, reading, words, article } = entry;
  return (
    <li class={`entry-${kind}`}>
      <a href={href}>
        <span class={`mark-${kind}`}>{reading}</span>
      </a>
      <p class="words">
        <bdi>{words}</bdi>
      </p>
      <p class="outlet">
        <bdi>{article}</bdi>
      </p>
    </li>
  );
}
