/** The method by which an object tells Jupyter how to show it, as a MIME bundle. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display") as never;
