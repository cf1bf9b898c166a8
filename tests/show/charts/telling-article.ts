import type { AnalyzedArticle } from "../../../lib/model.ts";
import { bareArticle } from "../sample-analysis.ts";

/** An article with an instance of each narrative; one that starts with `!` is denied. */
export function tellingArticle(
  id: string,
  best: string | null,
  narratives: readonly string[],
): AnalyzedArticle {
  const bare = bareArticle(id, `Title ${id}`, "It is told.");
  return {
    ...bare,
    published: {
      ...bare.published,
      basis: best === null ? "unknown" : "stated",
      best,
      earliest: best,
      latest: best,
    },
    narratives: narratives.map((name) => ({
      start: 0,
      end: 2,
      text: "It",
      rule: "by-hand",
      narrative: name.replace("!", ""),
      holder: null,
      denied: name.startsWith("!"),
      cues: [],
    })),
  };
}
