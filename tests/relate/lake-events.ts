import type { Reference, ReferenceEvent } from "../../lib/model.ts";

const summit = (date: string, ...places: string[]): ReferenceEvent => ({
  id: `summit-${date.slice(0, 4)}`,
  name: "Summit of the League",
  date,
  endDate: date,
  words: [["League", "League of Lakes"], ["summit", "meeting"]],
  kind: "summit",
  places,
  source: "https://example.org",
});

/** Two events of one kind and one of its own. */
export const lakeEvents: Reference = {
  series: [],
  exchangeRates: [],
  events: [
    summit("2023-06-01", "Geneva"),
    summit("2022-06-03", "Como"),
    {
      id: "flood",
      name: "The flood",
      date: "2022-09-10",
      endDate: "2022-09-12",
      words: [["flood"], ["Arno"]],
      source: "https://example.org",
    },
  ],
};
