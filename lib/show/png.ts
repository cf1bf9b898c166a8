import { initWasm, Resvg } from "@resvg/resvg-wasm";
import wasm from "@resvg/resvg-wasm/index_bg.wasm" with { type: "bytes" };
import { fontFamily, fontFiles } from "./fonts.ts";

let ready: Promise<void> | undefined;

/**
 * Draws an SVG as a PNG at twice its size, with the fonts that come with the package, so that
 * machines without fonts draw the text as well.
 *
 * @throws if the text is not a well-formed SVG document.
 */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  // The package compiles its WebAssembly once for the process; a second call would throw.
  await (ready ??= initWasm(wasm));
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontBuffers: Object.values(fontFiles), defaultFontFamily: fontFamily },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}
