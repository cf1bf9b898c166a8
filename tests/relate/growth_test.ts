import { strictEqual } from "node:assert/strict";
import type { FigureMention } from "../../lib/model.ts";
import { comparedTrend, levelOf } from "../../lib/relate/growth.ts";
import { buildExtraction } from "./build-extraction.ts";

/** The words of the level whose growth "2%" tells, or null. */
function level(text: string, fields: Partial<FigureMention> = {}): string | null {
  const extraction = buildExtraction(text, {
    figures: [
      ["$5", {}],
      ["2%", { kind: "percent", unit: "percent", trend: "up", ...fields }],
    ],
  });
  const index = levelOf(extraction, 1);
  return index === null ? null : extraction.figures[index]!.text;
}

const plain = { trend: "none" } as const;

Deno.test("levelOf() finds the level that a growth is set beside", () => {
  strictEqual(level("Sales came to $5, they said, a rise of 2%."), "$5");
  strictEqual(level("Sales came to $5, a sharp annual increase of about 2%."), "$5");
  strictEqual(level("Sales came to $5 (up 2%)."), "$5");
  strictEqual(level("Sales came to $5, they said, 2% more than before.", plain), "$5");
  strictEqual(level("Sales came to $5, and imports rose by 2%."), null);
  strictEqual(level("Sales came to $5, a share of 2%.", plain), null);
});

Deno.test("levelOf() finds the level that a sentence takes up", () => {
  strictEqual(level("Sales came to $5. That was 2% more than before.", plain), "$5");
  strictEqual(level("Sales came to $5. The total was up 2% on the year."), "$5");
  strictEqual(level("Sales came to $5. That was 2% of all sales.", plain), null);
  strictEqual(level("Sales came to $5. Imports were 2% more than before.", plain), null);
  strictEqual(level("Sales: $5. Nobody asked. That was 2% more.", plain), null);
});

Deno.test("levelOf() leaves a growth to the level that it is linked to", () => {
  const links = [{ role: "target", figure: 0 }] as const;
  strictEqual(level("Sales came to $5, up 2%.", { links }), null);
});

Deno.test("comparedTrend() reads the comparison behind a percentage", () => {
  const trend = (text: string) => {
    const extraction = buildExtraction(text, { figures: [["2%", { kind: "percent" }]] });
    return comparedTrend(extraction, extraction.figures[0]!);
  };
  strictEqual(trend("It was 2% more than before."), "up");
  strictEqual(trend("It was 2% lower than before."), "down");
  strictEqual(trend("It was 2% of all."), "none");
});
