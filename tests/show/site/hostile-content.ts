/** Articles and a notebook that try to break out of the page. */

import type { Analysis, Notebook } from "../../../lib/model.ts";
import { bareArticle, figureOf } from "../sample-analysis.ts";
import { code, display, markdown, notebookOf } from "./sample-notebook.ts";

const SCRIPT = `<script>alert(1)</script>`;
const BREAKOUT = `"'><img src=x onerror=alert(2)>`;

const text = `${SCRIPT} says ${BREAKOUT}\n` +
  `It paid $5 million \u202ereversed\u202c and 👩‍🔬 \u0000 \ud83d half.\n` +
  `</mark></p></main><style>*{display:none}</style> &lt;b&gt; &#x3c;\n` +
  "one line without a break ".repeat(40_000);

const outlets = [SCRIPT, BREAKOUT, "\u202egro.liame"];
const addresses = [
  "javascript:alert(3)",
  'https://example.com/"onmouseover="alert(4)',
  "data:text/html,<script>alert(5)</script>",
  "https://user:password@example.com/",
];

function hostileArticle(id: string, index: number): Analysis["articles"][number] {
  const sentence = "It paid $5 million";
  const analyzed = bareArticle(id, `${SCRIPT}${BREAKOUT} \u202e`, text, {
    outlet: outlets[index % outlets.length] ?? "",
    figures: [
      figureOf(text, "$5 million", sentence, {
        value: 5e6,
        unit: SCRIPT,
        per: BREAKOUT,
        measure: SCRIPT,
        source: BREAKOUT,
        period: `2024${SCRIPT}`,
        unitReason: SCRIPT,
      }),
      figureOf(text, `${SCRIPT} says`, SCRIPT, { low: 1, high: 2 }),
    ],
    events: [{ start: 3, end: 3, event: SCRIPT, date: BREAKOUT }],
  });
  const article = {
    ...analyzed.article,
    byline: SCRIPT,
    url: addresses[index % addresses.length] ?? null,
    file: `../../${SCRIPT}`,
    zones: [{ start: 0, end: 10, kind: "boilerplate" as const }],
  };
  return { ...analyzed, article };
}

const ids = [
  "../../../etc/passwd",
  SCRIPT,
  "CON",
  "",
  "a/../b",
  BREAKOUT,
  "\u202e",
  "../../../ETC/passwd",
];

export const hostileAnalysis: Analysis = {
  articles: ids.map(hostileArticle),
  stories: [{
    id: SCRIPT,
    articles: [ids[0]!, ids[1]!],
    evidence: [{
      kind: "quote",
      a: { article: ids[0]!, start: 0, end: 12 },
      b: { article: ids[1]!, start: 5, end: 30 },
      because: BREAKOUT,
    }],
  }],
  checks: [{
    article: ids[0]!,
    figure: 0,
    claim: "level",
    outcome: "differs",
    measure: SCRIPT,
    period: null,
    reference: null,
    referenceSource: SCRIPT,
    because: BREAKOUT,
  }],
  problems: [{ file: SCRIPT, place: BREAKOUT, message: SCRIPT }],
};

export const hostileNotebook: Notebook = notebookOf([
  markdown(
    "m",
    `# ${SCRIPT}\n\n${BREAKOUT}\n\n[x](javascript:alert(6)) <b onclick=alert(7)>`,
  ),
  code("c", `</code></pre>${SCRIPT}`, [
    { output_type: "stream", name: "stdout", text: SCRIPT },
    { output_type: "error", ename: SCRIPT, evalue: BREAKOUT, traceback: [SCRIPT] },
    display({ "text/html": SCRIPT, "text/plain": BREAKOUT }),
    display({ "application/javascript": "alert(8)" }),
    display({ "text/markdown": SCRIPT }),
    display({ "image/png": `"><script>alert(9)</script>`, "text/plain": "no picture" }),
    display({
      "image/svg+xml": `<svg id="chart-${"../".repeat(3)}x" onload="alert(10)">` +
        `<title>${"&lt;script&gt;"}</title><script>alert(11)</script>` +
        `<foreignObject><iframe src="https://example.com"/></foreignObject>` +
        `<a href="javascript:alert(12)"><text>x</text></a></svg>`,
    }),
    display({
      "application/vnd.dataresource+json": {
        name: "../../x",
        title: SCRIPT,
        schema: { fields: [{ name: SCRIPT, type: SCRIPT, title: BREAKOUT }, 5, null] },
        data: [{ [SCRIPT]: "javascript:alert(13)" }, [BREAKOUT], null, {
          [SCRIPT]: { a: 1 },
        }],
      },
    }),
  ]),
]);
