import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { countSegments, evaluateHtml, segmentScores } from "../../lib/evaluate/html.ts";
import { withFiles } from "../read/temporary_folder.ts";

const page = {
  url: "https://e.example",
  file: "a.html",
  with: ["Exports grew", "a  tenth"],
  without: ["Share this", "Subscribe"],
  title: null,
  author: null,
  date: null,
};

Deno.test("countSegments() compares segments without regard to white space", () => {
  const counts = { wantedFound: 0, wantedMissed: 0, unwantedFound: 0, unwantedLeft: 0 };
  countSegments(counts, page, "Exports grew by a\ntenth. Share this");
  countSegments(counts, page, null);
  deepStrictEqual(counts, {
    wantedFound: 2,
    wantedMissed: 2,
    unwantedFound: 1,
    unwantedLeft: 3,
  });
  const { precision, recall, accuracy } = segmentScores(counts);
  strictEqual(precision, 2 / 3);
  strictEqual(recall, 0.5);
  strictEqual(accuracy, 5 / 8);
});

Deno.test("evaluateHtml() scores the pages of a folder", () => {
  const text = "<p>Exports grew by a tenth over the year, the ministry said on Monday.</p>";
  const html = `<html lang="en"><body><article><h1>Steel</h1>
    <time datetime="2024-05-03">3 May</time><div class="share">Share this</div>
    ${text.repeat(4)}</article></body></html>`;
  const annotation = {
    file: "a.html",
    with: page.with,
    without: page.without,
    date: "2024-05-03",
  };
  return withFiles({
    "evaldata.json": JSON.stringify({ [page.url]: annotation }),
    "eval/a.html": html,
  }, async (folder) => {
    const scores = await evaluateHtml(folder);
    strictEqual(scores.pages, 1);
    strictEqual(scores.dateline.f1, 1);
    strictEqual(scores.dateAccuracy, 1);
  });
});
