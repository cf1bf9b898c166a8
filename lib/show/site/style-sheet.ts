import article from "./style/article.css" with { type: "text" };
import charts from "./style/charts-and-tables.css" with { type: "text" };
import evidence from "./style/evidence.css" with { type: "text" };
import front from "./style/front.css" with { type: "text" };
import notebook from "./style/notebook.css" with { type: "text" };
import page from "./style/page.css" with { type: "text" };
import print from "./style/print.css" with { type: "text" };

/** The style sheet of every page. Print rules stand last because they override. */
export const styleSheet: string = [
  page,
  charts,
  evidence,
  front,
  notebook,
  article,
  print,
].join("\n");
