import type { JSX } from "preact";
import type { LayerKind } from "./evidence-layers.ts";

const KINDS: readonly (readonly [LayerKind, string, string])[] = [
  ["figure", "F", "figures"],
  ["time", "T", "times"],
  ["quote", "Q", "quotes"],
  ["stance", "S", "stances"],
  ["narrative", "N", "narratives"],
  ["event", "E", "events"],
];

/** Marks that have no switch, and what their line says. */
const ALSO: readonly (readonly [LayerKind, string])[] = [
  ["actor", "names an actor"],
  ["attribution", "says who says so"],
  ["dating", "dates the article"],
  ["shared", "shared with another article"],
];

/** How many there are of each kind. */
export function countsOf(
  layers: readonly { readonly kind: LayerKind }[],
): Partial<Record<LayerKind, number>> {
  const groups = Map.groupBy(layers, ({ kind }) => kind);
  return Object.fromEntries(Array.from(groups, ([kind, group]) => [kind, group.length]));
}

/**
 * What the marks mean, by letter and line style besides colour. Each kind has a switch that
 * the style sheet obeys, so that it works without a script.
 */
export function Legend({ title, counts }: {
  title: string;
  counts: Readonly<Partial<Record<LayerKind, number>>>;
}): JSX.Element {
  return (
    <fieldset class="legend">
      <legend>{title}</legend>
      {KINDS.filter(([kind]) => (counts[kind] ?? 0) > 0).map(([kind, letter, plural]) => (
        <label>
          <input type="checkbox" id={`show-${kind}`} checked />
          <span class={`mark-${kind}`}>
            {plural} <span class="note">{letter}</span>
          </span>{" "}
          <span class="count">{counts[kind]}</span>
        </label>
      ))}
      {ALSO.filter(([kind]) => (counts[kind] ?? 0) > 0).map(([kind, words]) => (
        <span>
          <span class={`mark-${kind}`}>{words}</span>
        </span>
      ))}
    </fieldset>
  );
}
