import { strictEqual } from "node:assert/strict";
import { amount, dateInWords } from "../../../lib/show/site/wording.ts";
import { figureOf } from "../sample-analysis.ts";

const figure = (parts: Parameters<typeof figureOf>[3]) => figureOf("$1", "$1", "$1", parts);

Deno.test("amount() gives value, unit, bound and direction", () => {
  strictEqual(
    amount(figure({ value: 240e9, unit: "USD", bound: "over" })),
    "at least $240bn",
  );
  strictEqual(amount(figure({ value: 26, unit: "percent", trend: "up" })), "up 26%");
  strictEqual(amount(figure({ low: 2, high: 3, unit: null })), "2 to 3");
  strictEqual(amount(figure({ low: 10, high: 20, unit: "percent" })), "10 to 20%");
});

Deno.test("dateInWords() reads EDTF days, months, years and intervals", () => {
  strictEqual(dateInWords("2024"), "2024");
  strictEqual(dateInWords("2024?"), "probably 2024");
  strictEqual(dateInWords("2022-10"), "October 2022");
  strictEqual(dateInWords("2024-05-16/2024-05-17"), "16 May 2024 to 17 May 2024");
  strictEqual(dateInWords("2025-01/.."), "from January 2025");
  strictEqual(dateInWords("/2025-01"), "until January 2025");
  strictEqual(dateInWords(""), "unknown");
});

Deno.test("dateInWords() leaves what it does not know as it is", () => {
  for (
    const edtf of [
      "2024-13",
      "202X",
      "[2023-01-11, 2023-11-01]",
      "1/2/3",
      "2024/x",
      "/",
      "..",
    ]
  ) {
    strictEqual(dateInWords(edtf), edtf);
  }
});
