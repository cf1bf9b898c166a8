import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { analyze, analyzeCorpus, loadKnowledge } from "../lib/analyze.ts";
import { DatelineError } from "../lib/errors.ts";
import { articleFromText } from "./extract/article_from_text.ts";

const knowledge = await loadKnowledge();

Deno.test("analyze() keeps the articles in their order, with what was found in each", () => {
  const corpus = {
    articles: [
      { ...articleFromText("Exports rose 5 percent in 2024.", "2025-01-10"), id: "b" },
      { ...articleFromText("Exports fell 3 percent in 2023.", "2024-01-10"), id: "a" },
    ],
    problems: [],
  };
  const { articles } = analyze(corpus, knowledge);
  deepStrictEqual(
    articles.map((
      { article, figures },
    ) => [article.id, figures[0]?.value, figures[0]?.period]),
    [["b", 5, "2024"], ["a", 3, "2023"]],
  );
});

Deno.test("analyze() passes on what could not be read, and an empty corpus is no error", () => {
  const problem = { file: "a.txt", place: null, message: "Cannot read a.txt: it is empty" };
  const analysis = analyze({ articles: [], problems: [problem] }, knowledge);
  deepStrictEqual(analysis.articles, []);
  deepStrictEqual(analysis.problems, [problem]);
});

Deno.test("analyzeCorpus() reads and analyses files and folders", async () => {
  const { articles, problems } = await analyzeCorpus("data/articles");
  strictEqual(articles.length, 5);
  deepStrictEqual(problems, []);
});

Deno.test("analyzeCorpus() says which path is missing", async () => {
  await rejects(
    analyzeCorpus("data/no-such-folder"),
    (error) => error instanceof DatelineError && error.message.includes("no-such-folder"),
  );
});

Deno.test("loadKnowledge() says which codebook is missing", async () => {
  await rejects(
    loadKnowledge({ codebook: "data/no-such-codebook" }),
    (error) => error instanceof DatelineError && error.message.includes("no-such-codebook"),
  );
});

Deno.test("loadKnowledge() refuses a measure whose series the reference data lack", async () => {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(`${folder}/series.csv`, "id,name,unit,per,scale\n");
    const headers = {
      "series-values.csv": "series,period,value,growth,source\n",
      "exchange-rates.csv": "month,currency,per_usd,source\n",
      "events.csv": "id,name,date,end_date,kind,places,source\n",
      "event-kinds.csv": "kind,words\n",
    };
    for (const [name, header] of Object.entries(headers)) {
      await Deno.writeTextFile(`${folder}/${name}`, header);
    }
    await rejects(loadKnowledge({ reference: folder }), {
      name: "DatelineError",
      message: /measures\.csv, row 2, column "series" is "china-russia-trade"/,
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
