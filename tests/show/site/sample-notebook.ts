import type { CodeCell, MarkdownCell, MimeBundle, Notebook } from "../../../lib/model.ts";

/** A small executed notebook with an output of each kind. */
export function sampleNotebook(): Notebook {
  return notebookOf([
    markdown(
      "intro",
      "# What is claimed about trade?\n\nFive articles give **figures** for a year; " +
        "[the overview](01-corpus.ipynb) says which.\n",
    ),
    markdown("claims", "## The claims\n\nEach claim beside the official series.\n"),
    code(
      "load",
      "// Reads the corpus.\nconst year = 2024;\nconsole.log(`year ${year}`);\n",
      [
        { output_type: "stream", name: "stdout", text: ["year ", "2024\n"] },
      ],
    ),
    code("chart", "claimsChart(analysis)", [display({ "image/svg+xml": sampleChart() })]),
    markdown("limits", "## What can not be concluded\n\nFive articles are no sample.\n"),
    code("table", "claimsTable(analysis)", [display({
      "text/html": "<table><script>alert('never used')</script></table>",
      "text/plain": "claims",
      "application/vnd.dataresource+json": sampleTable(),
    })]),
    code("failing", "boom()", [{
      output_type: "error",
      ename: "TypeError",
      evalue: "boom is not a function",
      traceback: ["\u001b[31mStack trace:\u001b[0m", "    at <anonymous>:1:1"],
    }]),
  ]);
}

export function notebookOf(cells: Notebook["cells"]): Notebook {
  return { cells, metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

export function markdown(id: string, source: string): MarkdownCell {
  return { cell_type: "markdown", id, metadata: {}, source };
}

export function code(id: string, source: string, outputs: CodeCell["outputs"]): CodeCell {
  return { cell_type: "code", id, metadata: {}, source, outputs, execution_count: 1 };
}

export function display(data: MimeBundle): CodeCell["outputs"][number] {
  return { output_type: "display_data", data, metadata: {} };
}

export function sampleChart(link = "../articles/one.html#figure-0"): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" id="chart-claims" role="img" ` +
    `aria-labelledby="chart-claims-title" width="300" height="120" viewBox="0 0 300 120" ` +
    `font-family="Source Sans 3" fill="#1f2328">` +
    `<title id="chart-claims-title">Claims by year</title>` +
    `<desc>Trade was claimed at $244.8bn in 2024.</desc>` +
    `<defs><clipPath id="clip"><rect width="300" height="120"/></clipPath></defs>` +
    `<rect width="300" height="120" fill="#ffffff"/>` +
    `<g clip-path="url(#clip)"><a href="${link}"><circle cx="150" cy="60" r="9" ` +
    `fill="#0b5394"><title>$244.8 billion</title></circle></a>` +
    `<text x="165" y="64" font-size="13">$244.8bn</text></g></svg>`;
}

function sampleTable() {
  return {
    profile: "tabular-data-resource",
    name: "claims",
    title: "Claims about trade",
    schema: {
      fields: [
        { name: "article", type: "string", title: "Article", description: "Its title" },
        { name: "value", type: "number", title: "Value", description: "", unit: "USD" },
        { name: "evidence", type: "string", title: "Evidence", description: "" },
      ],
      missingValues: [""],
    },
    data: [
      {
        article: "One, two",
        value: 244_800_000_000,
        evidence: "../articles/one.html#figure-0",
      },
      { article: "=1+1", value: null, evidence: "javascript:alert(1)" },
    ],
  };
}
