import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import script from "../../../lib/show/site/search.js" with { type: "text" };

/** Runs the page's script over three entries, and gives what it leaves to be seen. */
function search(
  query: string,
): { shown: string[]; status: string; input: HTMLInputElement } {
  const { document } = parseHTML(
    `<form><input id="search-words"></form><p id="search-status"></p><ol id="search-entries">` +
      `<li>Trade reached $244.8bn</li><li>Oil trade, Zoë says</li><li>Nothing else</li></ol>`,
  );
  const input = document.getElementById("search-words") as unknown as HTMLInputElement;
  Object.defineProperty(input, "form", { value: document.querySelector("form") });
  new Function("document", "location", script)(document, { search: query });
  const entries = [...document.querySelectorAll("li")];
  return {
    shown: entries.filter((entry) => !entry.hasAttribute("hidden")).map((entry) =>
      entry.textContent ?? ""
    ),
    status: document.getElementById("search-status")?.textContent ?? "",
    input,
  };
}

Deno.test("search shows everything until words are asked for", () => {
  strictEqual(search("").shown.length, 3);
});

Deno.test("search keeps the entries that hold every word, in any case and accent", () => {
  const { shown, status, input } = search("?q=zoe%20TRADE");
  deepStrictEqual(shown, ["Oil trade, Zoë says"]);
  strictEqual(status, "1 of 3 entries");
  strictEqual(input.value, "zoe TRADE");
});

Deno.test("search takes signs as they are", () => {
  deepStrictEqual(search("?q=%24244.8").shown, ["Trade reached $244.8bn"]);
  deepStrictEqual(search("?q=.*").shown, []);
});
