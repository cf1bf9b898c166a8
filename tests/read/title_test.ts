import { strictEqual } from "node:assert/strict";
import { headlineLength } from "../../lib/read/title.ts";

const headline = (title: string, outlet: string | null = null) =>
  title.slice(0, headlineLength(title, outlet));

Deno.test("headlineLength() leaves out sections and the site's name", () => {
  strictEqual(
    headline("Steel exports grow again | World | News"),
    "Steel exports grow again",
  );
  strictEqual(
    headline("Steel exports grow again - The Herald"),
    "Steel exports grow again",
  );
  strictEqual(
    headline("Steel exports grow again – herald.com"),
    "Steel exports grow again",
  );
  strictEqual(
    headline("Steel exports grow again - Blick", "Blick"),
    "Steel exports grow again",
  );
});

Deno.test("headlineLength() keeps what a headline says after a dash or a bar", () => {
  for (
    const title of [
      "Steel exports grow again – FT",
      "Steel exports grow again - and nobody knows why",
      "Live | Steel exports grow again in the north",
    ]
  ) strictEqual(headline(title), title);
});
