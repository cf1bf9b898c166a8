/** Finds what the top level of a cell awaits; a plugin of `deno lint`, which can parse. */

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];

const plugin: Deno.lint.Plugin = {
  name: "cells",
  rules: {
    awaits: {
      create(context) {
        let depth = 0;
        const visitor: Record<string, (node: Deno.lint.AwaitExpression) => void> = {
          AwaitExpression({ argument: { range } }) {
            if (depth === 0) context.report({ range, message: JSON.stringify(range) });
          },
        };
        for (const type of FUNCTIONS) {
          visitor[type] = () => void depth++;
          visitor[`${type}:exit`] = () => void depth--;
        }
        return visitor;
      },
    },
  },
};

export default plugin;
