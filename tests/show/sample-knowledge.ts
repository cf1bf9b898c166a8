/** A codebook and reference data of the size that charts and tables need. */
import type {
  Codebook,
  CodebookActor,
  CodebookNarrative,
  Reference,
  ReferenceEvent,
  ReferenceValue,
} from "../../lib/model.ts";

function actor(id: string, name: string): CodebookActor {
  return {
    id,
    name,
    kind: "state",
    state: null,
    aliases: [],
    adjectives: [],
    metonyms: [],
  };
}

function narrative(id: string, name: string): CodebookNarrative {
  return { id, name, definition: name, tells: [], denies: [] };
}

export const sampleCodebook: Codebook = {
  actors: [
    actor("china", "China"),
    actor("russia", "Russia"),
    actor("ukraine", "Ukraine"),
    actor("west", "The West"),
    actor("vladimir-putin", "Vladimir Putin"),
    actor("xi-jinping", "Xi Jinping"),
    actor("kremlin-elites", "The Kremlin's elites"),
    actor("chinese-officials", "Chinese officials"),
    actor("chinese-communist-party", "Chinese Communist Party"),
  ],
  measures: [
    {
      id: "russia-china-trade",
      name: "Trade between Russia and China",
      unit: "USD",
      per: null,
      words: [],
      actors: [],
      series: "china-russia-trade",
    },
    {
      id: "russia-china-oil",
      name: "Russian oil imported by China",
      unit: "barrel",
      per: "day",
      words: [],
      actors: [],
      series: "china-russia-oil",
    },
  ],
  narratives: [
    narrative("junior-partner", "Russia as China's junior partner or raw-material colony"),
    narrative("beijing-turns-away", "Beijing turns away from Moscow"),
    narrative("elite-revolt", "Elite revolt and capital flight"),
    narrative("no-limits-friendship", "Friendship without limits"),
    narrative("lesser-power", "Russia a lesser power after the war"),
    narrative("china-profits", "China as the one who profits"),
    narrative("putinism-without-putin", "Putinism without Putin"),
  ],
  stanceCues: [],
};

function values(
  series: string,
  rows: readonly (readonly [string, number, number | null])[],
): ReferenceValue[] {
  return rows.map(([period, value, growth]) => ({
    series,
    period,
    value,
    growth,
    source: "China customs",
  }));
}

function event(id: string, name: string, date: string): ReferenceEvent {
  return { id, name, date, endDate: date, words: [], source: "by hand" };
}

const pounds = {
  "2023": [0.82, 0.83, 0.825, 0.803, 0.801, 0.792, 0.776, 0.787, 0.806, 0.822, 0.806, 0.79],
  "2024": [
    0.787,
    0.792,
    0.787,
    0.799,
    0.792,
    0.786,
    0.777,
    0.773,
    0.757,
    0.766,
    0.784,
    0.791,
  ],
  "2025": [0.81, 0.798, 0.774, 0.761, 0.749, 0.737],
};

export const sampleReference: Reference = {
  series: [
    {
      id: "china-russia-trade",
      name: "Trade in goods between Russia and China",
      unit: "USD",
      per: null,
      values: values("china-russia-trade", [
        ["2016", 69.52e9, 2.2],
        ["2017", 84.07e9, 20.8],
        ["2018", 107.06e9, 27.1],
        ["2019", 110.75e9, 3.4],
        ["2020", 107.76e9, -2.9],
        ["2021", 146.9e9, null],
        ["2022-01/2022-07", 97.7e9, 29],
        ["2022", 190.27e9, 29.3],
        ["2023", 240.11e9, 26.3],
        ["2024", 244.81e9, 1.9],
        ["2025", 228.1e9, -6.9],
      ]),
    },
    {
      id: "china-russia-oil",
      name: "China's imports of crude oil from Russia",
      unit: "barrel",
      per: "day",
      values: values("china-russia-oil", [
        ["2022", 1.72e6, 8.2],
        ["2023", 2.14e6, 24],
        ["2024", 2.17e6, 1],
      ]),
    },
  ],
  exchangeRates: Object.entries(pounds).flatMap(([year, rates]) =>
    rates.map((perUsd, i) => ({
      month: `${year}-${String(i + 1).padStart(2, "0")}`,
      currency: "GBP",
      perUsd,
      source: "US Federal Reserve",
    }))
  ),
  events: [
    event("feb-4-summit", "Putin and Xi meet in Beijing", "2022-02-04"),
    event("invasion", "Russia invades Ukraine", "2022-02-24"),
    event("sco-summit", "SCO summit in Samarkand", "2022-09-15"),
    event("missile-attack", "Missile attack on Ukrainian cities", "2022-10-10"),
    event("video-call", "Putin and Xi hold a video call", "2022-12-30"),
    event("beijing-visit", "Putin visits Beijing", "2024-05-16"),
    event("oil-sanctions", "US sanctions on Russian oil", "2025-01-10"),
  ],
};
