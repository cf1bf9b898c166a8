import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import script from "../../../lib/show/site/search.js" with { type: "text" };

const file = "assets/evidence-1.js";

/**
 * Runs the page's script over three entries, and gives what it leaves to be seen.
 *
 * @param further What a file holds that the page does not list, or none.
 */
function search(query: string, further: string | null = null) {
  const { document, Event } = parseHTML(
    `<input type="checkbox" id="show-figure"><input type="checkbox" id="show-quote">` +
      `<form><input id="search-words"></form><p id="search-status">All there is</p>` +
      `<ol id="search-entries"${further === null ? "" : ` data-files="${file}"`}>` +
      `<li class="entry-figure">Trade reached $244.8bn</li>` +
      `<li class="entry-quote">Oil trade, Zoë says</li><li>Nothing else</li></ol>`,
  );
  const switches = [...document.querySelectorAll("input[type=checkbox]")];
  for (const element of switches) {
    Object.defineProperty(element, "checked", {
      value: true,
      writable: true,
    });
  }
  const input = document.getElementById("search-words") as unknown as HTMLInputElement;
  Object.defineProperty(input, "form", { value: document.querySelector("form") });
  new Function("document", "location", script)(document, { search: query });
  const shown = () =>
    [...document.querySelectorAll("li")].map((entry) => entry.textContent ?? "");
  return {
    shown: shown(),
    shownNow: shown,
    document,
    /** Answers the script's request for a file, as the browser would. */
    async answer(isThere = true) {
      const asked = document.head.querySelector("script") as unknown as HTMLScriptElement;
      strictEqual(asked.src, file);
      if (isThere) {
        new Function(further ?? "")();
        asked.onload?.(new Event("load") as never);
      } else asked.onerror?.(new Event("error") as never);
      await new Promise((resolve) => setTimeout(resolve));
    },
    status: () => document.getElementById("search-status")?.textContent ?? "",
    /** Turns the switch of a kind off. */
    hide(kind: string) {
      const element = document.getElementById(`show-${kind}`);
      Object.assign(element!, { checked: false });
      element!.dispatchEvent(new Event("change"));
    },
    input,
  };
}

Deno.test("search shows everything until words are asked for", () => {
  strictEqual(search("").shown.length, 3);
});

Deno.test("search keeps the entries that hold every word, in any case and accent", () => {
  const { shown, status, input } = search("?q=zoe%20TRADE");
  deepStrictEqual(shown, ["Oil trade, Zoë says"]);
  strictEqual(status(), "1 of 3 entries");
  strictEqual(input.value, "zoe TRADE");
});

Deno.test("search takes signs as they are", () => {
  deepStrictEqual(search("?q=%24244.8").shown, ["Trade reached $244.8bn"]);
  deepStrictEqual(search("?q=.*").shown, []);
});

Deno.test("search counts what the switches leave to be seen", () => {
  const { status, hide } = search("?q=trade");
  strictEqual(status(), "2 of 3 entries");
  hide("quote");
  strictEqual(status(), "1 of 3 entries");
  hide("figure");
  strictEqual(status(), "0 of 3 entries");
});

const further = "addEvidence(" + JSON.stringify({
  texts: ["quote", "articles/b.html", "quote-0", "Quote: <b>Bo</b>", "More on trade", "B"],
  entries: [[0, 1, 2, 3, 4, 5]],
}) + ");";

Deno.test("search goes through what the page does not list once it is asked for", async () => {
  const { status, shownNow, answer, document } = search("?q=trade", further);
  strictEqual(status(), "Searching all entries …");
  await answer();
  strictEqual(status(), "3 of 4 entries");
  strictEqual(shownNow().at(-1), "Quote: <b>Bo</b>More on tradeB");
  const added = [...document.querySelectorAll("li")].at(-1)!;
  strictEqual(added.querySelector("a")?.getAttribute("href"), "articles/b.html#quote-0");
  strictEqual(added.querySelector("b"), null);
});

Deno.test("search asks for nothing and says what the page says until it is used", () => {
  const { status, shown, document } = search("", further);
  strictEqual(status(), "All there is");
  strictEqual(shown.length, 3);
  strictEqual(document.head.querySelector("script"), null);
});

Deno.test("search says if entries are missing", async () => {
  const { status, answer } = search("?q=trade", further);
  await answer(false);
  strictEqual(status(), "2 of 3 entries; 1 of 1 files with further ones are missing");
});
