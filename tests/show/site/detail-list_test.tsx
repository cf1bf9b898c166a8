import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { DetailList, shortened } from "../../../lib/show/site/detail-list.tsx";
import { rendered, valuesOf, wordsOf } from "./rendered.ts";

const list = rendered(
  <DetailList
    kind="quote"
    heading="Quotes"
    details={[
      {
        words: "It is.",
        reading: "she",
        facts: [["cue", "said"], ["via", null], ["as", ""]],
      },
      { words: "It was.", reading: "he", facts: [] },
    ]}
    usesOf={(kind, index) => index === 1 ? [{ title: kind, href: "../n.html" }] : []}
  />,
);

Deno.test("DetailList leads from each entry to its mark, and back", () => {
  deepStrictEqual(valuesOf(list, "li", "id"), ["about-quote-0", "about-quote-1"]);
  deepStrictEqual(valuesOf(list, "a.note", "href"), ["#quote-0", "#quote-1"]);
  strictEqual(wordsOf(list, "h3"), "Quotes 2");
});

Deno.test("DetailList leaves out facts without a value", () => {
  deepStrictEqual(
    [...list.querySelectorAll("#about-quote-0 dt")].map((name) => name.textContent),
    ["cue"],
  );
});

Deno.test("DetailList names the charts that show a mention", () => {
  strictEqual(wordsOf(list, "#about-quote-1 .facts"), "shown inquote");
  deepStrictEqual(valuesOf(list, "#about-quote-1 dd a", "href"), ["../n.html"]);
});

Deno.test("DetailList is nothing where there is nothing", () => {
  const empty = rendered(
    <div>
      <DetailList kind="time" heading="Times" details={[]} usesOf={() => []} />
    </div>,
  );
  strictEqual(empty.querySelectorAll("section").length, 0);
});

Deno.test("shortened() cuts at the end of a word, and folds white space", () => {
  strictEqual(shortened("one\n two"), "one two");
  strictEqual(shortened("one two three four", 9), "one two …");
  strictEqual(shortened("x".repeat(50), 10), `${"x".repeat(10)} …`);
});
