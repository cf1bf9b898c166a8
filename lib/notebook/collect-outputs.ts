import type { MimeBundle, NotebookOutput } from "../model/notebook.ts";
import type { JupyterMessage } from "./jupyter-message.ts";

type Rich = Extract<NotebookOutput, { data: MimeBundle }>;

/** Displays by the id under which a later message can update them. */
export type DisplaysById = Map<string, Rich>;

/**
 * Turns what a kernel publishes while a cell runs into the cell's outputs: neighbouring
 * pieces of one stream become one output, an updated display replaces the one that it
 * updates, and `clear_output` empties the cell.
 */
export class OutputCollector {
  readonly #outputs: NotebookOutput[] = [];
  readonly #displays: DisplaysById;
  #clearAtNext = false;

  /** `displays` are the displays of the whole run by their id; later cells can update them. */
  constructor(displays: DisplaysById = new Map()) {
    this.#displays = displays;
  }

  /** The outputs so far, in the order in which they came. */
  get outputs(): NotebookOutput[] {
    return this.#outputs;
  }

  /** Takes one message of the iopub channel; what is not an output is ignored. */
  take({ header, content }: JupyterMessage): void {
    switch (header.msg_type) {
      case "stream":
        return this.#takeStream(content.name === "stderr" ? "stderr" : "stdout", content);
      case "display_data":
        return this.#takeRich(
          { output_type: "display_data", ...richContent(content) },
          content,
        );
      case "execute_result":
        return this.#takeRich({
          output_type: "execute_result",
          execution_count: Number(content.execution_count),
          ...richContent(content),
        }, content);
      case "update_display_data":
        return this.#update(content);
      case "error":
        return this.#addErrorContent(content);
      case "clear_output":
        if (content.wait) this.#clearAtNext = true;
        else this.#outputs.length = 0;
    }
  }

  /** Adds an error that the kernel did not publish. */
  addError(ename: string, evalue: string, traceback: string[] = []): void {
    this.#add({ output_type: "error", ename, evalue, traceback });
  }

  /** Adds the error of a failed reply, unless the kernel has published an error already. */
  addMissingError(reply: Record<string, unknown>): void {
    if (this.#outputs.some((output) => output.output_type === "error")) return;
    this.#addErrorContent(reply);
  }

  #addErrorContent({ ename, evalue, traceback }: Record<string, unknown>): void {
    const lines = Array.isArray(traceback) ? traceback.map(String) : [];
    this.addError(String(ename), String(evalue), lines);
  }

  #takeStream(name: "stdout" | "stderr", content: Record<string, unknown>): void {
    const text = String(content.text);
    const last = this.#clearAtNext ? undefined : this.#outputs.at(-1);
    if (last?.output_type === "stream" && last.name === name) last.text += text;
    else this.#add({ output_type: "stream", name, text });
  }

  #takeRich(output: Rich, content: Record<string, unknown>): void {
    const id = displayId(content);
    if (id !== null) this.#displays.set(id, output);
    this.#add(output);
  }

  #update(content: Record<string, unknown>): void {
    const shown = this.#displays.get(displayId(content) ?? "");
    if (shown) Object.assign(shown, richContent(content));
  }

  #add(output: NotebookOutput): void {
    if (this.#clearAtNext) this.#outputs.length = 0;
    this.#clearAtNext = false;
    this.#outputs.push(output);
  }
}

function richContent(content: Record<string, unknown>) {
  return {
    data: (content.data ?? {}) as MimeBundle,
    metadata: (content.metadata ?? {}) as Record<string, unknown>,
  };
}

function displayId(content: Record<string, unknown>): string | null {
  const id = (content.transient as Record<string, unknown> | undefined)?.display_id;
  return typeof id === "string" ? id : null;
}
