import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import { Highlight } from "../../../lib/show/site/highlight.tsx";

function highlighted(code: string): { text: string; tokens: string[] } {
  const { document } = parseHTML(renderToString(<Highlight code={code} />));
  const tokens = [...document.querySelectorAll("span")]
    .map((token) => `${token.className.slice(5)} ${token.textContent}`);
  return { text: document.querySelector("code")?.textContent ?? "", tokens };
}

Deno.test("Highlight sets comments, strings, numbers and keywords apart", () => {
  const code = "const price = 1_000.5; // for `all`\nlet s = 'it\\'s' + `for ${x}`;";
  deepStrictEqual(highlighted(code).tokens, [
    "keyword const",
    "number 1_000.5",
    "comment // for `all`",
    "keyword let",
    "string 'it\\'s'",
    "string `for ${x}`",
  ]);
});

Deno.test("Highlight keeps the code as it is, closed or not", () => {
  for (
    const code of [
      "/* open",
      "`open",
      '"open\nnext',
      "a < b && c > d",
      "</code><script>",
      "",
    ]
  ) {
    strictEqual(highlighted(code).text, code);
  }
});
