import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { isAgencyName, isDatelineAlone, readDateline } from "../../lib/read/dateline.ts";

const dated: readonly (readonly [string, string, string | null])[] = [
  ["BUDAPEST, May 14, 2024 (Reuters) - |Exports grew.", "2024-05-14", "Reuters"],
  ["Budapest, 14 May 2024 (Central Post) - |Exports.", "2024-05-14", "Central Post"],
  ["BEIJING, 14 May 2024 (Xinhua) -- |Exports grew.", "2024-05-14", "Xinhua"],
  ["BRUSSELS — May 14, 2024 — |Exports grew.", "2024-05-14", null],
  ["(Budapest, 14 May 2024) |Exports grew.", "2024-05-14", null],
  ["KYIV, Ukraine, 2024-05-14 (dpa) – |iron exports grew.", "2024-05-14", "dpa"],
  ["MOSCOW, May 14, 2024. /TASS/. |Exports grew.", "2024-05-14", "TASS"],
  ["NEW YORK/LONDON, Sept. 4, 2024 (Reuters) — |Oil fell.", "2024-09-04", "Reuters"],
  ["BEIJING (Xinhua) — May 14, 2024 — |Exports grew.", "2024-05-14", "Xinhua"],
  ["**Budapest, May 14, 2024 (MTI)** – |Exports grew.", "2024-05-14", "MTI"],
];

Deno.test("readDateline() reads place, date and agency, and where the report begins", () => {
  for (const [marked, date, agency] of dated) {
    const text = marked.replace("|", "");
    const line = readDateline(text);
    deepStrictEqual([line?.date?.date, line?.agency], [date, agency], text);
    strictEqual(line!.end, marked.indexOf("|"), text);
  }
});

Deno.test("readDateline() says where the date stands", () => {
  const text = "BUDAPEST, May 14, 2024 (Reuters) - Exports grew.";
  const { start, end } = readDateline(text)!.date!;
  strictEqual(text.slice(start, end), "May 14, 2024");
});

Deno.test("readDateline() reads an agency without a full date", () => {
  for (
    const [text, agency] of [
      ["LONDON (AP) — iPhone sales fell.", "AP"],
      ["BUDAPEST, May 14 (Reuters) - Exports grew.", "Reuters"],
      ["(Reuters) - Exports grew.", "Reuters"],
      ["Seoul, 14 May (Yonhap) -- Exports grew.", "Yonhap"],
    ]
  ) {
    const line = readDateline(text!);
    deepStrictEqual([line?.date, line?.agency], [null, agency], text ?? "");
  }
});

Deno.test("readDateline() takes sentences that name a place and a day for what they are", () => {
  for (
    const text of [
      "LONDON, May 14, 2024, was the place and day when the treaty was signed.",
      "Berlin, March 3, 1945 - the war was all but lost.",
      "(Berlin, March 3, 1945) was written on the back.",
      "On May 14, 2024 — The deal was signed.",
      "Monday, May 14, 2024 - The deal was signed.",
      "Budapest, 14 May 2024 – 16 May 2024: a summit.",
      "In Budapest, May 14, 2024 (Reuters) the deal was signed.",
      "Budapest in May 2024 — A city waits.",
      "Gazprom (Russia) — The company lost money.",
      "The company (AP) - The deal was signed.",
      "(Inflation) - Exports grew by a tenth.",
      "Exports (AP) grew by a tenth.",
      "",
    ]
  ) strictEqual(readDateline(text), null, text);
});

Deno.test("readDateline() needs no long look at a long line", () => {
  strictEqual(readDateline("A, ".repeat(50_000) + "May 14, 2024 (AP) - B"), null);
});

Deno.test("isDatelineAlone() tells a line of its own", () => {
  strictEqual(isDatelineAlone("MIAMI (AP) --"), true);
  strictEqual(isDatelineAlone("MIAMI (AP)"), true);
  strictEqual(isDatelineAlone("MIAMI (AP) -- Rain fell."), false);
  strictEqual(isDatelineAlone("Rain in Miami (again)"), false);
});

Deno.test("isAgencyName() knows agencies", () => {
  strictEqual(isAgencyName("Reuters"), true);
  strictEqual(isAgencyName("Budapest"), false);
});
