import type { JSX } from "preact";

/** Leads to the page of all evidence with the words asked for; no request leaves the site. */
export function SearchForm({ root }: { root: "./" | "../" }): JSX.Element {
  return (
    <form class="search" role="search" action={`${root}evidence.html`} method="get">
      <label for="search-words">Search the evidence</label>
      <input id="search-words" type="search" name="q" autocomplete="off" />
      <button type="submit">Search</button>
    </form>
  );
}
