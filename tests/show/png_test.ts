import { deepStrictEqual, notDeepStrictEqual, ok, rejects } from "node:assert/strict";
import { svgToPng } from "../../lib/show/png.ts";

function svg(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20">` +
    `<text y="15" font-family="Source Sans 3">${text}</text></svg>`;
}

Deno.test("svgToPng() draws at twice the size", async () => {
  const png = await svgToPng(svg("Ab"));
  const view = new DataView(png.buffer, png.byteOffset);
  deepStrictEqual([...png.slice(1, 4)], [0x50, 0x4e, 0x47]);
  deepStrictEqual([view.getUint32(16), view.getUint32(20)], [120, 40]);
});

Deno.test("svgToPng() draws text without the machine's fonts", async () => {
  const [text, other, blank] = await Promise.all(
    ["Ab", "Xy", ""].map((t) => svgToPng(svg(t))),
  );
  notDeepStrictEqual(text, blank);
  notDeepStrictEqual(text, other);
  ok((text?.length ?? 0) > (blank?.length ?? 0));
});

Deno.test("svgToPng() refuses what is no SVG", async () => {
  await rejects(svgToPng("<svg"));
});
