/** The five articles as a person reads them, in the shape of an `Analysis`. */
import text0 from "../../data/articles/000-elites-revolt-against-china-policy.txt" with {
  type: "text",
};
import text1 from "../../data/articles/001-beijing-fears-minor-power.txt" with {
  type: "text",
};
import text2 from "../../data/articles/002-xi-ponders-major-move.txt" with { type: "text" };
import text3 from "../../data/articles/003-putin-losing-chinese-immunity.txt" with {
  type: "text",
};
import text4 from "../../data/articles/004-allies-keep-their-distance.txt" with {
  type: "text",
};
import type {
  Analysis,
  AnalyzedArticle,
  Check,
  Figure,
  NarrativeInstance,
  Published,
  Span,
  Stance,
} from "../../lib/model.ts";

/** The first stretch of a text that reads so. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`The text does not say "${words}"`);
  return { start, end: start + words.length };
}

/** A figure that stands in a sentence, with everything unsaid left open. */
export function figureOf(
  text: string,
  words: string,
  sentence: string,
  parts: Partial<Figure>,
): Figure {
  return {
    ...spanOf(text, words),
    text: words,
    rule: "by-hand",
    kind: "money",
    value: null,
    low: null,
    high: null,
    unit: null,
    unitReason: null,
    per: null,
    bound: "exact",
    trend: "none",
    precision: null,
    about: null,
    links: [],
    measure: null,
    period: null,
    periodTime: null,
    source: null,
    attribution: null,
    sentence: spanOf(text, sentence),
    ...parts,
  };
}

function stanceOf(
  text: string,
  words: string,
  [holder, target, score]: readonly [string, string, number],
): Stance {
  return {
    ...spanOf(text, words),
    text: words,
    rule: "by-hand",
    holder,
    target,
    score,
    label: score < 0 ? "against" : score > 0 ? "for" : "neutral",
    cues: [words.split(" ")[0] ?? ""],
    certainty: "stated",
    attribution: null,
  };
}

function narrativeOf(text: string, words: string, narrative: string): NarrativeInstance {
  return {
    ...spanOf(text, words),
    text: words,
    rule: "by-hand",
    narrative,
    holder: null,
    denied: false,
    cues: [],
  };
}

function publishedOf(
  basis: Published["basis"],
  earliest: string,
  latest: string,
  parts: Partial<Published> = {},
): Published {
  return {
    edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
    basis,
    earliest,
    latest,
    best: earliest,
    evidence: [],
    implied: null,
    conflict: false,
    ...parts,
  };
}

/** An article with nothing found in it. */
export function bareArticle(
  id: string,
  title: string,
  text: string,
  parts: Partial<AnalyzedArticle> & { outlet?: string } = {},
): AnalyzedArticle {
  const { outlet = null, ...rest } = parts;
  return {
    article: {
      id,
      file: `data/articles/${id}.txt`,
      sha256: null,
      title,
      byline: null,
      outlet,
      url: null,
      language: "en",
      published: null,
      statedDates: [],
      text,
      zones: [],
    },
    published: publishedOf("unknown", "", "", {
      edtf: "",
      earliest: null,
      latest: null,
      best: null,
    }),
    sentences: [],
    times: [],
    figures: [],
    actors: [],
    quotes: [],
    attributions: [],
    stances: [],
    narratives: [],
    events: [],
    ...rest,
  };
}

const trade0 = "Last year, trade between the two countries reached a record high of " +
  "$244.8 billion (£197 billion).";
const oil0 =
  "China, in particular, has profited from Western sanctions to snap up Russian " +
  "oil at discounted rates, importing 2.17 million barrels a day last year.";
const trade2 =
  "Bilateral trade was $240bn (£190bn) last year, up 26 percent from last year, " +
  "according to Chinese customs.";

const trade = { measure: "russia-china-trade", period: "2024" };

const elites = bareArticle(
  "000-elites-revolt-against-china-policy",
  "Putin on brink as furious Russian elites revolt against China policy and ‘colonisation’",
  text0,
  {
    published: publishedOf("inferred", "2025-01-13", "2025-02-28", {
      best: "2025-02-05",
      evidence: [{
        kind: "reference-value",
        span: spanOf(text0, "$244.8 billion"),
        text: "$244.8 billion",
        implies: { earliest: "2025-01-13", latest: "2025-12-31" },
        because:
          "Trade of $244.8bn last year fits 2024 alone, published on 13 January 2025.",
      }],
    }),
    figures: [
      figureOf(text0, "$244.8 billion", trade0, {
        ...trade,
        value: 244.8e9,
        unit: "USD",
        precision: 0.1e9,
        links: [{ role: "equivalent", figure: 1 }],
      }),
      figureOf(text0, "£197 billion", trade0, {
        ...trade,
        value: 197e9,
        unit: "GBP",
        precision: 1e9,
        links: [{ role: "equivalent", figure: 0 }],
      }),
      figureOf(text0, "2.17 million barrels a day", oil0, {
        kind: "rate",
        value: 2.17e6,
        unit: "barrel",
        per: "day",
        precision: 0.01e6,
        measure: "russia-china-oil",
        period: "2024",
      }),
    ],
    stances: [
      stanceOf(text0, "facing a furious backlash from Kremlin clans", [
        "kremlin-elites",
        "vladimir-putin",
        -0.6,
      ]),
      stanceOf(text0, "They fear that China is turning Russia into its colony", [
        "kremlin-elites",
        "china",
        -0.5,
      ]),
      stanceOf(text0, "the friendship between the two countries had “no limits”", [
        "china",
        "russia",
        0.7,
      ]),
    ],
    narratives: [
      narrativeOf(text0, "China is turning Russia into its colony", "junior-partner"),
      narrativeOf(text0, "becoming increasingly subservient to Beijing", "junior-partner"),
      narrativeOf(text0, "the ‘colonial’ nature of relations", "junior-partner"),
      narrativeOf(text0, "moving their money out of Russia", "elite-revolt"),
      narrativeOf(text0, "furious backlash from Kremlin clans", "elite-revolt"),
      narrativeOf(text0, "“no limits.”".slice(0, 10), "no-limits-friendship"),
    ],
    events: [
      { ...spanOf(text0, "full-scale invasion"), event: "invasion", date: "2022-02-24" },
      {
        ...spanOf(text0, "US sanctions strikes"),
        event: "oil-sanctions",
        date: "2025-01-10",
      },
    ],
  },
);

const minorPower = bareArticle(
  "001-beijing-fears-minor-power",
  "Beijing Fears Russia Becoming 'Minor Power' Under 'Crazy' Putin – FT",
  text1,
  {
    outlet: "The Moscow Times",
    published: publishedOf("inferred", "2023-01-10", "2023-01-10"),
    stances: [
      stanceOf(text1, "fearing a decline in Russia's", ["china", "russia", -0.4]),
      stanceOf(text1, "mistrust towards the Russian leader is growing", [
        "chinese-communist-party",
        "vladimir-putin",
        -0.5,
      ]),
      stanceOf(text1, "“Putin is crazy.”", ["chinese-officials", "vladimir-putin", -0.9]),
    ],
    narratives: [
      narrativeOf(
        text1,
        "reorient its foreign policy away from Moscow",
        "beijing-turns-away",
      ),
      narrativeOf(text1, "emerge from the conflict as a “minor power.”", "lesser-power"),
      narrativeOf(text1, "Beijing still has much to gain", "china-profits"),
    ],
    events: [
      { ...spanOf(text1, "meeting on Feb. 4"), event: "feb-4-summit", date: "2022-02-04" },
      { ...spanOf(text1, "invasion of Ukraine"), event: "invasion", date: "2022-02-24" },
      { ...spanOf(text1, "video conference"), event: "video-call", date: "2022-12-30" },
    ],
  },
);

const betrayal = bareArticle(
  "002-xi-ponders-major-move",
  "Putin on brink of disaster as Xi ponders major move that could sink Russia",
  text2,
  {
    published: publishedOf("stated", "2024-06-12", "2024-06-12", {
      implied: { earliest: "2024-05-16", latest: "2024-05-17" },
      conflict: true,
    }),
    figures: [
      figureOf(text2, "$240bn", trade2, {
        ...trade,
        period: "2023",
        value: 240e9,
        unit: "USD",
        precision: 1e9,
        source: "Chinese customs",
        links: [{ role: "equivalent", figure: 1 }, { role: "change", figure: 2 }],
      }),
      figureOf(text2, "£190bn", trade2, {
        ...trade,
        period: "2023",
        value: 190e9,
        unit: "GBP",
        precision: 1e9,
        links: [{ role: "equivalent", figure: 0 }],
      }),
      figureOf(text2, "26 percent", trade2, {
        ...trade,
        period: "2023",
        kind: "percent",
        trend: "up",
        value: 26,
        unit: "percent",
        precision: 1,
      }),
    ],
    stances: [
      stanceOf(text2, "Putin launched a scathing attack on the moral", [
        "vladimir-putin",
        "west",
        -0.8,
      ]),
      stanceOf(text2, "Xi may be about to betray his close friend", [
        "xi-jinping",
        "vladimir-putin",
        -0.6,
      ]),
    ],
    narratives: [
      narrativeOf(text2, "China could even turn its back on Russia", "beijing-turns-away"),
    ],
    events: [
      { ...spanOf(text2, "two day visit"), event: "beijing-visit", date: "2024-05-16" },
    ],
  },
);

const immunity = bareArticle(
  "003-putin-losing-chinese-immunity",
  "Putin is losing Chinese immunity: why Beijing is turning its back on Russia",
  text3,
  {
    published: publishedOf("inferred", "2022-10-10", "2022-10-31", { best: "2022-10-15" }),
    stances: [
      stanceOf(text3, "publicly condemned the actions of the Putin regime", [
        "china",
        "russia",
        -0.7,
      ]),
      stanceOf(text3, "China is gradually distancing itself from Russia", [
        "china",
        "russia",
        -0.4,
      ]),
      stanceOf(text3, "Beijing is reservedly opposed to increasing military supplies", [
        "china",
        "ukraine",
        -0.3,
      ]),
    ],
    narratives: [
      narrativeOf(text3, "China is gradually distancing itself", "beijing-turns-away"),
      narrativeOf(text3, "publicly condemned the actions", "beijing-turns-away"),
      narrativeOf(text3, "preserve “Putinism” without Putin", "putinism-without-putin"),
    ],
    events: [
      { ...spanOf(text3, "On September 15"), event: "sco-summit", date: "2022-09-15" },
      { ...spanOf(text3, "missile attack"), event: "missile-attack", date: "2022-10-10" },
    ],
  },
);

const allies = bareArticle(
  "004-allies-keep-their-distance",
  "Russia's allies are keeping their distance – Putin is increasingly isolated",
  text4,
  {
    outlet: "The Limited Times",
    published: publishedOf("stated", "2023-01-11", "2023-01-11"),
    stances: [
      stanceOf(text4, "distrust of the Russian leader is growing", [
        "chinese-communist-party",
        "vladimir-putin",
        -0.5,
      ]),
      stanceOf(text4, "increasingly turning its back on Moscow", ["china", "russia", -0.6]),
    ],
    narratives: [
      narrativeOf(text4, "reorientation of its foreign policy", "beijing-turns-away"),
      narrativeOf(text4, "insignificant power", "lesser-power"),
    ],
    events: [
      {
        ...spanOf(text4, "meeting on February 4"),
        event: "feb-4-summit",
        date: "2022-02-04",
      },
      { ...spanOf(text4, "video conference"), event: "video-call", date: "2022-12-30" },
    ],
  },
);

function checkOf(
  article: AnalyzedArticle,
  figure: number,
  claim: Check["claim"],
  reference: number,
  because: string,
): Check {
  return {
    article: article.article.id,
    figure,
    claim,
    outcome: "agrees",
    measure: article.figures[figure]?.measure ?? "",
    period: article.figures[figure]?.period ?? null,
    reference,
    referenceSource: "General Administration of Customs of China",
    because,
  };
}

/** What a reader of the five articles would write down. */
export const sampleAnalysis: Analysis = {
  articles: [elites, minorPower, betrayal, immunity, allies],
  stories: [{
    id: "story-1",
    articles: [minorPower.article.id, allies.article.id],
    evidence: [{
      kind: "quote",
      a: { article: minorPower.article.id, ...spanOf(text1, "Putin is crazy.") },
      b: { article: allies.article.id, ...spanOf(text4, "Putin is crazy.") },
      because: "Both quote the same words.",
    }],
  }],
  checks: [
    checkOf(elites, 0, "level", 244.81e9, "$244.8bn agrees with $244.81bn in 2024."),
    checkOf(elites, 0, "record", 244.81e9, "No year before 2024 is higher."),
    checkOf(elites, 2, "level", 2.17e6, "2.17m barrels a day agrees with 2.17m in 2024."),
    checkOf(betrayal, 0, "level", 240.11e9, "$240bn agrees with $240.11bn in 2023."),
    checkOf(betrayal, 2, "growth", 26.3, "26% agrees with 26.3% in 2023."),
  ],
  problems: [],
};

/** A corpus of one article in which nothing was found. */
export const quietAnalysis: Analysis = {
  articles: [bareArticle("quiet", "Nothing happened", "Nothing happened.")],
  stories: [],
  checks: [],
  problems: [],
};
