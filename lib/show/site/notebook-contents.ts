/** What a notebook has to show, read from its cells and outputs. */

import { stripVTControlCharacters } from "node:util";
import type { CodeCell, MimeBundle, Notebook, NotebookOutput } from "../../model.ts";
import { articleSlug } from "../evidence-links.ts";
import { EXPLANATION_TYPE } from "../explain/display.ts";
import { explanationProse } from "./explanation.tsx";
import { firstParagraph, type Prose, renderProse, type Resolve } from "./markdown.ts";
import { svgCaption } from "./safe-svg.ts";
import { readTableResource, type TableResource } from "./table-resource.ts";

/** A chart of a notebook, under a name that no other chart of the site has. */
export interface Chart {
  readonly name: string;
  /** As the notebook gave it: not yet safe to show. */
  readonly svg: string;
  readonly title: string;
  readonly description: string;
}

/** A table of a notebook, under a name that no other table of the site has. */
export interface Table {
  readonly name: string;
  readonly resource: TableResource;
}

export type OutputView =
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "prose"; readonly prose: Prose }
  | { readonly kind: "picture"; readonly base64: string; readonly words: string }
  | {
    readonly kind: "text";
    readonly channel: "stdout" | "stderr" | "result";
    readonly text: string;
  }
  | { readonly kind: "error"; readonly text: string };

export type CellView =
  | { readonly kind: "prose"; readonly prose: Prose }
  | {
    readonly kind: "code";
    readonly source: string;
    readonly outputs: readonly OutputView[];
  };

export interface NotebookContents {
  readonly name: string;
  /** File name stem of its page. */
  readonly slug: string;
  readonly title: string;
  /** Its first paragraph, or an empty text. */
  readonly lead: string;
  readonly cells: readonly CellView[];
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  /** The constants that were set for this run otherwise than the notebook sets them. */
  readonly settings: readonly Setting[];
}

/** A parameter of a notebook and its value, as it stands in the code. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

/** Gives out file name stems, each only once. */
export type Naming = (wanted: string) => string;

/** A naming of its own for one folder of the site. */
export function uniqueNames(): Naming {
  const taken = new Set<string>();
  return (wanted) => {
    const slug = articleSlug(wanted);
    let name = slug;
    for (let count = 2; taken.has(name); count++) name = `${slug}-${count}`;
    taken.add(name);
    return name;
  };
}

/** Reads a notebook; `chartName` and `tableName` are shared by all notebooks of a site. */
export function readNotebook(
  { name, notebook }: { name: string; notebook: Notebook },
  { slug, chartName, tableName, resolve }: {
    slug: string;
    chartName: Naming;
    tableName: Naming;
    resolve: Resolve;
  },
): NotebookContents {
  const prose = notebook.cells.filter((cell) => cell.cell_type === "markdown");
  const outputs = (cell: CodeCell, index: number) =>
    cell.outputs.flatMap((output) =>
      outputView(output, {
        slug,
        prefix: `cell-${index}`,
        chartName,
        tableName,
        resolve,
      }) ?? []
    );
  const cells = notebook.cells.flatMap((cell, index): CellView[] => {
    const source = joined(cell.source);
    if (cell.cell_type === "markdown") {
      return [{ kind: "prose", prose: renderProse(source, `cell-${index}`, resolve) }];
    }
    if (cell.cell_type !== "code") return [];
    return [{ kind: "code", source, outputs: outputs(cell, index) }];
  });
  const views = cells.flatMap((cell) => cell.kind === "code" ? cell.outputs : []);
  return {
    name,
    slug,
    title: titleOf(cells) ?? name,
    lead: prose.map(({ source }) => firstParagraph(joined(source))).find((text) => text) ??
      "",
    cells,
    charts: views.flatMap((view) => view.kind === "chart" ? [view.chart] : []),
    tables: views.flatMap((view) => view.kind === "table" ? [view.table] : []),
    settings: settingsOf(notebook),
  };
}

/** Jupyter's tag for the cell in which somebody else's parameters stand. */
const INJECTED = "injected-parameters";

function settingsOf({ cells }: Notebook): Setting[] {
  return cells.filter(({ metadata }) => metadata.tags?.includes(INJECTED))
    .flatMap(({ source }) => joined(source).split("\n"))
    .flatMap((line) => {
      const [, name, value] = /^const ([\w$]+) = (.*);$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [{ name, value }];
    });
}

function titleOf(cells: readonly CellView[]): string | undefined {
  return cells.flatMap((cell) => cell.kind === "prose" ? cell.prose.headings : [])
    .find(({ level }) => level === 1)?.text;
}

interface OutputContext {
  readonly slug: string;
  readonly prefix: string;
  readonly chartName: Naming;
  readonly tableName: Naming;
  readonly resolve: Resolve;
}

function outputView(output: NotebookOutput, context: OutputContext): OutputView | null {
  if (output.output_type === "stream") {
    return {
      kind: "text",
      channel: output.name,
      text: stripVTControlCharacters(joined(output.text)),
    };
  }
  if (output.output_type === "error") {
    const trace = output.traceback.length > 0 ? output.traceback.join("\n") : output.evalue;
    return {
      kind: "error",
      text: stripVTControlCharacters(`${output.ename}: ${output.evalue}\n\n${trace}`),
    };
  }
  return bundleView(output.data, context);
}

/** The best representation that is safe to rebuild; `text/html` is never used. */
function bundleView(data: MimeBundle, context: OutputContext): OutputView | null {
  const resource = readTableResource(data["application/vnd.dataresource+json"]);
  if (resource !== null) {
    const name = context.tableName(resource.name || `${context.slug}-table`);
    return { kind: "table", table: { name, resource } };
  }
  const explanation = explanationProse(data[EXPLANATION_TYPE], context.resolve);
  if (explanation !== null) return { kind: "prose", prose: explanation };
  const svg = mimeText(data["image/svg+xml"]);
  const caption = svg === null ? null : svgCaption(svg);
  if (svg !== null && caption !== null) {
    const { id, title, description } = caption;
    const name = context.chartName(id.replace(/^chart-/, "") || `${context.slug}-chart`);
    return { kind: "chart", chart: { name, svg, title, description } };
  }
  const markdown = mimeText(data["text/markdown"]);
  if (markdown !== null) {
    return {
      kind: "prose",
      prose: renderProse(markdown, `${context.prefix}-out`, context.resolve),
    };
  }
  const words = stripVTControlCharacters(mimeText(data["text/plain"]) ?? "");
  const base64 = mimeText(data["image/png"])?.replace(/\s/g, "");
  if (base64 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    return { kind: "picture", base64, words };
  }
  return words === "" ? null : { kind: "text", channel: "result", text: words };
}

function mimeText(value: unknown): string | null {
  if (typeof value === "string") return value;
  const isLines = Array.isArray(value) && value.every((line) => typeof line === "string");
  return isLines ? value.join("") : null;
}

/** nbformat keeps long text as a list of lines. */
function joined(text: string | readonly string[]): string {
  return typeof text === "string" ? text : text.join("");
}
