import type { Codebook, CodebookActor } from "../../lib/model.ts";

const actor = (
  id: string,
  kind: CodebookActor["kind"],
  state: string | null = null,
): CodebookActor => ({
  id,
  name: id,
  kind,
  state,
  aliases: [],
  adjectives: [],
  metonyms: [],
});

/** As much of a codebook as relating needs. */
export const codebook: Codebook = {
  actors: [
    actor("russia", "state"),
    actor("china", "state"),
    actor("ukraine", "state"),
    actor("vladimir-putin", "person", "russia"),
    actor("xi-jinping", "person", "china"),
    { ...actor("financial-times", "medium"), name: "Financial Times" },
  ],
  measures: [
    {
      id: "russia-china-trade",
      name: "Trade between Russia and China",
      unit: "USD",
      per: null,
      words: ["trade", "commerce", "turnover"],
      actors: ["russia", "china"],
      series: "china-russia-trade",
    },
    {
      id: "russia-china-oil",
      name: "Russian oil imported by China",
      unit: "barrel",
      per: "day",
      words: ["oil", "crude"],
      actors: ["russia", "china"],
      series: "china-russia-oil",
    },
    {
      id: "china-exports-to-russia",
      name: "Chinese exports to Russia",
      unit: "USD",
      per: null,
      words: ["exports to Russia", "Chinese exports"],
      actors: ["russia", "china"],
      series: "china-exports-to-russia",
    },
  ],
  narratives: [],
  stanceCues: [],
};
