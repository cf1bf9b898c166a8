import { strictEqual } from "node:assert/strict";
import { jupyterDisplay } from "../../lib/show/jupyter-display.ts";

Deno.test("jupyterDisplay is the symbol that Deno's kernel looks for", () => {
  strictEqual(jupyterDisplay, Symbol.for("Jupyter.display"));
});
