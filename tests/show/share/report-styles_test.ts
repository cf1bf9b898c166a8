import { doesNotMatch, match } from "node:assert/strict";
import { reportStyles } from "../../../lib/show/share/report-styles.ts";

Deno.test("reportStyles() carries its typefaces and cannot end the element it stands in", () => {
  const styles = reportStyles();
  match(styles, /@font-face/);
  match(styles, /\.report-contents/);
  doesNotMatch(styles, /<\/style|@import|url\((?!data:)/i);
});
