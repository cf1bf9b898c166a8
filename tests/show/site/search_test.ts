import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import script from "../../../lib/show/site/search.js" with { type: "text" };

/** Runs the page's script over three entries, and gives what it leaves to be seen. */
function search(
  query: string,
) {
  const { document, Event } = parseHTML(
    `<input type="checkbox" id="show-figure"><input type="checkbox" id="show-quote">` +
      `<form><input id="search-words"></form><p id="search-status"></p><ol id="search-entries">` +
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
  const entries = [...document.querySelectorAll("li")];
  return {
    shown: entries.filter((entry) => !entry.hasAttribute("hidden")).map((entry) =>
      entry.textContent ?? ""
    ),
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
