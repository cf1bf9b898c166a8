import { strictEqual } from "node:assert/strict";
import { IncidentalNumbers } from "../../../lib/show/site/incidental-numbers.tsx";
import { figureOf } from "../sample-analysis.ts";
import { rendered, wordsOf } from "./rendered.ts";

const text = "The two sides met. The two sides parted. One by one they left.";
const two = figureOf(text, "two sides", "The two sides met.", { value: 2 });
const one = figureOf(text, "One", "One by one they left.", { value: 1 });

Deno.test("IncidentalNumbers tells each wording once, and how often it stands there", () => {
  const page = rendered(<IncidentalNumbers incidental={[two, two, one]} />);
  strictEqual(wordsOf(page, "summary"), "3 numbers that state no amount");
  strictEqual(
    wordsOf(page, "p"),
    "They pick something out or refer back, and are left out of figures and charts: " +
      "“two sides” (2 times), “One”.",
  );
});

Deno.test("IncidentalNumbers is silent where there are none", () => {
  strictEqual(rendered(<IncidentalNumbers />).querySelector("details"), null);
  const single = rendered(<IncidentalNumbers incidental={[one]} />);
  strictEqual(wordsOf(single, "summary"), "1 number that states no amount");
});
