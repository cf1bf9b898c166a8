import { fontStyles } from "../site/font-styles.ts";
import { styleSheet } from "../site/style-sheet.ts";

/** What a page of its own needs beside the site's style. */
const REPORT = `
.report { max-width: 52rem; margin: 0 auto; }
.report-contents ol { padding-left: 1.2rem; }
.report section { margin-top: 3rem; }
.report .entries { display: block; padding-left: 1.5rem; }
.report .entries li { margin: .6rem 0; break-inside: avoid; }
.report .entries li:target, .report :target > h3 { outline: 2px solid currentColor; }
.report blockquote { margin: .15rem 0 0; }
.report blockquote mark { color: inherit; background: none; border-bottom: 2px solid currentColor; }
`;

/** Every style of a page that stands alone, its typefaces included. */
export function reportStyles(): string {
  return `${fontStyles()}\n${styleSheet}\n${REPORT}`;
}
