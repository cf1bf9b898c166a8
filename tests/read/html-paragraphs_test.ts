import { deepStrictEqual } from "node:assert/strict";
import { toBlocks } from "../../lib/read/html-blocks.ts";
import { parsePage } from "../../lib/read/html-page.ts";
import { strayParagraphs } from "../../lib/read/html-paragraphs.ts";

const paragraph = (good: string) =>
  `The ministry said on Monday that exports of ${good} had grown by a tenth over the year, to a value that nobody expected.`;
const p = (good: string) => `<p>${paragraph(good)}</p>`;

/** What stands beside the element with the id `body`. */
function stray(html: string): string[][] {
  const page = parsePage(`<html><body>${html}</body></html>`);
  const body = toBlocks(page.getElementById("body")!);
  const { before, after } = strayParagraphs(page, body, (e) => e.className === "lead");
  return [before.map(({ text }) => text), after.map(({ text }) => text)];
}

Deno.test("strayParagraphs() finds the text that an advertisement splits off", () => {
  deepStrictEqual(
    stray(`<h1>Exports grow</h1><div><div class="part">${p("iron")}</div><div>Ad</div>
      <div class="part" id="body">${p("coal")}</div></div>`),
    [[paragraph("iron")], []],
  );
  deepStrictEqual(
    stray(
      `<h1>Exports grow</h1><main><div class="part"><div id="body">${p("coal")}</div></div>
      <div class="part">${p("iron")}</div></main>`,
    ),
    [[], []],
  );
  deepStrictEqual(
    stray(
      `<h1>Exports grow</h1><main><div class="part"><p id="body">${paragraph("coal")}</p>
      </div><div class="part">${p("iron")}</div></main>`,
    ),
    [[], [paragraph("iron")]],
  );
});

Deno.test("strayParagraphs() takes no leads, labels, links or texts above the headline", () => {
  const lead = `<div class="lead">${p("tin")}</div><p class="lead">${paragraph("tin")}</p>`;
  const link = `<p><a href="/">${paragraph("zinc")}</a></p><p>Read on</p>`;
  const [before] = stray(
    `${p("gas")}<h1>Exports grow</h1><p class="lead">${
      paragraph("tin")
    }</p>${link}<div id="body">${p("coal")}</div>`,
  );
  deepStrictEqual(before, []);
  deepStrictEqual(
    stray(`<h1>Grow</h1><header>${lead}</header><div id="body">${p("coal")}</div>`)[0],
    [],
  );
});
