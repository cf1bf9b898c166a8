import { deepStrictEqual, ok, strictEqual, throws } from "node:assert/strict";
import { findStances, stanceLabel } from "../../lib/extract/stances.ts";
import { codebook, voicesOf } from "./voices_of.ts";

/** Stances as "holder > target label (certainty)". */
function stances(text: string): string[] {
  const { document, ...voices } = voicesOf(text);
  return findStances(document, voices, codebook).map((stance) =>
    `${stance.holder} > ${stance.target} ${stance.label} (${stance.certainty})`
  );
}

for (
  const [what, text, expected] of [
    ["a verb", "China condemned Russia.", ["china > russia against (stated)"]],
    ["a passive", "Russia was condemned by China.", ["china > russia against (stated)"]],
    ["a phrase with a gap", "Turkey is slowly turning its back on Moscow.", [
      "turkey > russia against (stated)",
    ]],
    ["negation", "India does not support Russia.", ["india > russia against (stated)"]],
    ["not only", "Not only India has condemned Moscow.", [
      "india > russia against (stated)",
    ]],
    ["a refusal", "Serbia refused to condemn Russia.", ["serbia > russia for (stated)"]],
    ["possibility", "China could abandon Russia.", [
      "china > russia against (hypothetical)",
    ]],
    ["a denied report", "China denied that it was abandoning Russia.", [
      "china > russia for (denied)",
    ]],
    ["a judgement in a quote", "“Putin is crazy,” one Chinese official said.", [
      "chinese-officials > vladimir-putin against (reported)",
    ]],
    ["a mutual stance", "Iran and Russia strengthened their ties.", [
      "iran > russia for (stated)",
      "russia > iran for (stated)",
    ]],
    ["a mutual stance with its partner", "Iran is an ally of Russia.", [
      "iran > russia for (stated)",
      "russia > iran for (stated)",
    ]],
    [
      "a speaker who means the other one",
      "Russia and Iran met. Putin said the friendship " +
      "between the two countries had “no limits”.",
      ["vladimir-putin > iran for (reported)"],
    ],
    [
      "an abstention that is no opposition",
      "India abstained from a vote on a resolution " +
      "against Russia.",
      ["india > russia neutral (stated)"],
    ],
    ["a holder named after the cue", "Distrust of Moscow grows among Chinese officials.", [
      "chinese-officials > russia against (stated)",
    ]],
    [
      "a source whose own side is harmed",
      "Russian elites say that China exploits Russia.",
      [
        "china > russia against (reported)",
        "kremlin-elites > china against (reported)",
      ],
    ],
    [
      "what somebody should do as the mind of who says so",
      "“China should not follow Russia,” one Chinese official said.",
      ["chinese-officials > russia against (reported)"],
    ],
    ["a charge as a report", "China accuses the West of provoking Russia.", [
      "china > west against (stated)",
      "west > russia against (reported)",
    ]],
    ["a warning against help", "Washington warned Tehran against helping Moscow.", [
      "united-states > russia against (reported)",
    ]],
    ["the friend of somebody named before", "Belarus remains Russia's closest ally.", [
      "belarus > russia for (stated)",
    ]],
    ["the side that “its” means", "Russia is no friend in its confrontation with Japan.", [
      "russia > japan against (stated)",
    ]],
    ["a title before a name", "Zelensky criticised Hungarian leader Viktor Orban.", [
      "volodymyr-zelensky > viktor-orban against (stated)",
    ]],
    ["what somebody refrains from", "Orban refrains from condemning Russia.", [
      "viktor-orban > russia for (stated)",
    ]],
    ["whom “as” names", "NATO eyes Belarus as an ally of Russia.", [
      "belarus > russia for (stated)",
      "russia > belarus for (stated)",
    ]],
    ["a stance that its target denies", "India is angry with Iran, Iran denied.", [
      "india > iran against (denied)",
    ]],
    ["one of a bloc", "Japan is the only G7 country that opposes Ukraine.", [
      "japan > ukraine against (stated)",
    ]],
    ["an apposition", "Orban, the only EU leader opposing Ukraine, left.", [
      "viktor-orban > ukraine against (stated)",
    ]],
    ["who receives what is blocked", "Serbia blocked Canadian aid to Ukraine.", [
      "serbia > ukraine against (stated)",
    ]],
    ["praise beside a denial", "Iran denied that it had armed Cuba and praised Brazil.", [
      "iran > brazil for (stated)",
      "iran > cuba against (denied)",
    ]],
    [
      "a contrast with who abstains",
      "Kenya abstained, whereas Peru and Chile spoke. " +
      "India abstained, whereas Brazil voted against Cuba.",
      [
        "brazil > cuba against (stated)",
      ],
    ],
    ["good will that goes", "Italy trusts Egypt less each year.", [
      "italy > egypt against (stated)",
    ]],
    [
      "rebels, who are nobody's state",
      "Modi told them of Peruvian rebels who attack Cuba.",
      [],
    ],
    [
      "a territory of another's name",
      "The former Soviet republic of Georgia backs Italy.",
      [
        "georgia > italy for (stated)",
      ],
    ],
    ["a fear", "Experts fear that Turkey will betray Qatar.", [
      "turkey > qatar against (feared)",
    ]],
    ["a question", "Will Turkey betray Qatar?", ["turkey > qatar against (hypothetical)"]],
    ["a possibility that is judged", "It would be wrong for Turkey to betray Qatar.", [
      "turkey > qatar against (hypothetical)",
    ]],
    ["the future in a report", "Modi said that Italy would support Egypt.", [
      "italy > egypt for (reported)",
    ]],
    ["what somebody is asked to do", "Macron urged Italy to condemn Egypt.", [
      "emmanuel-macron > egypt against (reported)",
    ]],
    [
      "an event that somebody does not support",
      "Italy never backed the Russian invasion " +
      "of Ukraine.",
      [
        "italy > russia against (stated)",
        "russia > ukraine against (stated)",
      ],
    ],
    ["nobody", "Nobody in Tokyo trusts Trump.", ["japan > donald-trump against (stated)"]],
    ["who turns criticism of another away", "Serbia rejected criticism of NATO.", [
      "serbia > nato for (stated)",
    ]],
    ["relations that sour", "Iran's relations with Qatar worsened.", [
      "iran > qatar against (stated)",
      "qatar > iran against (stated)",
    ]],
    ["an aside with a participle", "Assad, abandoned by Iraq, fled.", [
      "iraq > bashar-al-assad against (stated)",
    ]],
    ["somebody who acts through his plans", "Putin's plans to destroy the West failed.", [
      "vladimir-putin > west against (stated)",
    ]],
  ] as const
) {
  Deno.test(`findStances() reads ${what}`, () => {
    deepStrictEqual(stances(text).sort(), [...expected].sort());
  });
}

for (
  const [what, text] of [
    ["nouns", "China lives with Western sanctions and support from Moscow."],
    ["places", "China condemned violence in Moscow."],
    ["somebody's policy", "Russian elites revolt against China policy."],
    ["another verb's object", "Serbia rejected calls to isolate Russia."],
    ["talks between two", "China backs talks between Moscow and Washington."],
    ["the subject of another clause", "Russia sells oil, but officials fear India."],
    ["a verb without an object", "Russia weakened in talks with Iran."],
    ["arms and other nouns", "Russia cut arms supplies, as China knew."],
    ["an attribute", "Putin spoke of a dangerous border with China, Modi said."],
    ["the victim of what is condemned", "Germany condemned the attacks on Ukraine."],
    ["media that only report", "Reuters criticised Bloomberg."],
    ["what is not needed", "It is not necessary for Belarus to help Russia."],
    ["a person of no office", "Canadian singer Jane Roe praised Trump."],
    ["somebody's critics", "Kremlin critics in Riga welcomed Trump."],
    ["dissidents", "Turkey praised the dissidents of Cuba."],
    ["what another clause names", "Trump, who relied on fervour, has said Cuba is far."],
    ["a newspaper", "A Turkish newspaper praised Macron."],
    ["a compound", "The Iran-backed group attacked a town."],
    ["an unlisted name's country", "Trump praised Jane Roe for her trip to Egypt."],
    ["an inquiry that names a country", "Trump was furious at the Russia investigation."],
    ["a hyphenated people", "Trump insulted the African-American community."],
    ["another court", "TOKYO, Japan. The World Court on Friday rejected Cuba's claim."],
    ["another verb", "India backed up Iran's files."],
    ["a clause with another subject", "Xi said a war that would devastate Cuba was ready."],
    ["a text without actors", "He condemned the plan."],
  ] as const
) {
  Deno.test(`findStances() takes ${what} for no stance`, () => {
    deepStrictEqual(stances(text), []);
  });
}

Deno.test("findStances() names the cues and the attribution that decided", () => {
  const { document, ...voices } = voicesOf("Modi said that Iran had condemned Russia.");
  const [stance] = findStances(document, voices, codebook);
  deepStrictEqual(stance?.cues, ["condemned"]);
  strictEqual(stance?.attribution, 0);
  ok(stance.score < -0.5);
});

Deno.test("findStances() names row and pattern of a cue that cannot be read", () => {
  const broken = {
    ...codebook,
    stanceCues: [{
      cue: "turn on {nobody}",
      score: -1,
      holder: "subject" as const,
      target: "object" as const,
    }],
  };
  throws(() => voicesOf("China.", broken), /stance-cues\.csv, row 2.*\{nobody\}/);
});

Deno.test("stanceLabel() calls scores near zero neutral", () => {
  deepStrictEqual([-0.5, -0.1, 0, 0.1, 0.5].map(stanceLabel), [
    "against",
    "neutral",
    "neutral",
    "neutral",
    "for",
  ]);
});
