import { svgToPng } from "../png.ts";
import type { NotebookContents } from "./notebook-contents.ts";
import { safeSvg } from "./safe-svg.ts";
import type { SiteLinks } from "./site-links.ts";

/** Every chart as an SVG file that stands alone, and as a PNG. */
export async function chartFiles(
  notebooks: readonly NotebookContents[],
  links: SiteLinks,
): Promise<[path: string, content: string | Uint8Array][]> {
  const files: [string, string | Uint8Array][] = [];
  for (const { name, svg } of notebooks.flatMap(({ charts }) => charts)) {
    const safe = safeSvg(svg, { id: `chart-${name}`, link: links }) ?? "";
    files.push([`charts/${name}.svg`, `<?xml version="1.0" encoding="UTF-8"?>\n${safe}\n`]);
    files.push([`charts/${name}.png`, await svgToPng(safe)]);
  }
  return files;
}
