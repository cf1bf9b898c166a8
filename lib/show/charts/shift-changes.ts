import { link, type Markish, rect, text } from "@observablehq/plot";
import { dayNumber, isoDay } from "../../calendar.ts";
import type { ShiftChange } from "../../model.ts";
import { formatDay, utcDate } from "../day-format.ts";
import { palette } from "../palette.ts";
import { type TextStyle, textWidth } from "../text-layout.ts";
import type { PlacedPanel } from "./shift-panels.ts";
import { probabilityWords } from "./shift-words.ts";

const WORDS: TextStyle = { size: 11.5, weight: 600 };
const LIFT = 14;

/**
 * The levels before and after each change, the days between which it may lie, and above them
 * when it is most likely and with which probability.
 */
export function changeMarks(panel: PlacedPanel): Markish[] {
  const { points, series, top, bottom } = panel;
  const { changes } = series.verdict;
  const [firstDay, lastDay] = [points[0]?.first, points.at(-1)?.last];
  if (firstDay === undefined || lastDay === undefined) return [];
  const levels = changes.flatMap((change, index) => [
    ...(index === 0 ? [{ from: firstDay, to: change.day, value: change.before }] : []),
    { from: change.day, to: changes[index + 1]?.day ?? lastDay, value: change.after },
  ]);
  return [
    rect(changes, {
      x1: ({ earliest }: ShiftChange) => utcDate(earliest),
      x2: ({ latest }: ShiftChange) => utcDate(isoDay(dayNumber(latest) + 1)),
      y1: () => top,
      y2: () => bottom,
      fill: palette.base,
      fillOpacity: 0.45,
      href: (change: ShiftChange) => hrefAfter(panel, change),
      title: ({ day, earliest, latest }: ShiftChange) =>
        `Most likely ${formatDay(day)}; with 90 % probability ` +
        `${formatDay(earliest)} to ${formatDay(latest)}`,
    }),
    link(levels, {
      x1: ({ from }: Level) => utcDate(from),
      x2: ({ to }: Level) => utcDate(to),
      y1: ({ value }: Level) => panel.y(value),
      y2: ({ value }: Level) => panel.y(value),
      stroke: palette.ink,
      strokeWidth: 1.6,
    }),
    ...changeWords(panel).map(({ change, words, anchor }) =>
      text([change], {
        x: () => utcDate(change.day),
        y: () => top - LIFT,
        text: () => words,
        textAnchor: anchor,
        fill: palette.ink,
        fontWeight: WORDS.weight,
        fontSize: WORDS.size,
      })
    ),
  ];
}

interface Level {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** The strongest sentence of the first point after a change. */
function hrefAfter({ points, hrefOf }: PlacedPanel, { day }: ShiftChange): string {
  const after = points.find(({ last }) => last >= day) ?? points.at(-1);
  return after === undefined ? "" : hrefOf(after) ?? "";
}

/** The words of each change for which there is room beside those of the earlier ones. */
function changeWords({ series, points, x }: PlacedPanel) {
  const days = points.flatMap(({ first, last }) => [dayNumber(first), dayNumber(last)]);
  const middle = (Math.min(...days) + Math.max(...days)) / 2;
  let until = -Infinity;
  return series.verdict.changes.flatMap((change) => {
    const words = `${formatDay(change.day)}, ${probabilityWords(change.probability)}`;
    const day = dayNumber(change.day);
    const anchor = day > middle ? "end" as const : "start" as const;
    const width = textWidth(words, WORDS);
    const left = anchor === "end" ? x(day) - width : x(day);
    if (left < until) return [];
    until = left + width + 8;
    return [{ change, words, anchor }];
  });
}
