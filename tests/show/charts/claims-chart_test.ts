import { match, ok, strictEqual, throws } from "node:assert/strict";
import { claimsChart } from "../../../lib/show/charts/claims-chart.ts";
import { quietAnalysis, sampleAnalysis } from "../sample-analysis.ts";
import { sampleCodebook, sampleReference } from "../sample-knowledge.ts";

const knowledge = { codebook: sampleCodebook, reference: sampleReference };
const trade = { measure: "russia-china-trade" };
const topic = "Trade between Russia and China";

/** The title where the levels of 2023 and 2024 come out so. */
function titleWith(outcomes: readonly ("agrees" | "differs" | "no-reference")[]): string {
  const levels = sampleAnalysis.checks.filter(({ claim, measure }) =>
    claim === "level" && measure === trade.measure
  );
  const checks = levels.map((check, i) => ({
    ...check,
    outcome: outcomes[i] ?? check.outcome,
  }));
  return claimsChart({ ...sampleAnalysis, checks }, knowledge, trade).title;
}

Deno.test("claimsChart() says in its title how the claims come out", () => {
  strictEqual(titleWith([]), `${topic}: both claims agree with the official figures`);
  strictEqual(
    titleWith(["agrees", "differs"]),
    `${topic}: one of two claims agrees with the official figures`,
  );
  strictEqual(
    titleWith(["differs", "differs"]),
    `${topic}: neither claim agrees with the official figures`,
  );
  strictEqual(
    titleWith(["no-reference", "differs"]),
    `${topic}: the one claim that can be checked differs from the official figure`,
  );
  strictEqual(
    titleWith(["no-reference", "no-reference"]),
    `${topic}: two claims, none of which can be checked`,
  );
});

Deno.test("claimsChart() describes claims with their verdicts, and the official values", () => {
  const { description } = claimsChart(sampleAnalysis, knowledge, trade);
  match(
    description,
    /2023: \$240bn, says “?Putin on brink of disaster.*official: \$240\.1bn, agrees/,
  );
  match(description, /Official: 2016 \$69\.52bn; .*2024 \$244\.8bn/);
});

Deno.test("claimsChart() shows growth apart from levels", () => {
  const growth = claimsChart(sampleAnalysis, knowledge, { ...trade, kind: "growth" });
  strictEqual(growth.name, "growth-russia-china-trade");
  match(growth.subtitle, /^Per cent on the year before/);
  match(growth.description, /2023: 26%.*official: 26\.3%, agrees/);
});

Deno.test("claimsChart() says where there is no series or no claim", () => {
  const without = { ...knowledge, reference: { ...sampleReference, series: [] } };
  match(claimsChart(sampleAnalysis, without, trade).source, /There is no official series/);
  strictEqual(
    claimsChart(quietAnalysis, knowledge, trade).title,
    `${topic}: no article puts a figure on it`,
  );
});

Deno.test("claimsChart() names the measures that it knows", () => {
  throws(
    () => claimsChart(sampleAnalysis, knowledge, { measure: "gold" }),
    /claims about "gold": the measures are russia-china-trade, russia-china-oil/,
  );
  ok(claimsChart(sampleAnalysis, knowledge, trade).svg.includes("chart-claims-russia"));
});
