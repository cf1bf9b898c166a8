import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { Span } from "../../../lib/model.ts";
import { type Segment, type Strand, weave } from "../../../lib/show/site/weave.ts";

interface Named extends Span {
  readonly id: string;
}

/** The strands as text, each segment as `id[`, with `*` where it is a continuation. */
function written(strands: readonly Strand<Named>[]): string {
  return strands.map((strand) =>
    typeof strand === "string"
      ? strand
      : `${strand.layer.id}${strand.first ? "" : "*"}[${written(strand.children)}]`
  ).join("");
}

function plain(strands: readonly Strand<Named>[]): string {
  return strands.map((strand) =>
    typeof strand === "string" ? strand : plain(strand.children)
  )
    .join("");
}

function segments(strands: readonly Strand<Named>[]): Segment<Named>[] {
  return strands.flatMap((strand) =>
    typeof strand === "string" ? [] : [strand, ...segments(strand.children)]
  );
}

function weaveLine(text: string, layers: readonly Named[]): string {
  return weave(text, [{ start: 0, end: text.length }], layers).blocks.map(written).join(
    "|",
  );
}

Deno.test("weave() nests a span inside another one", () => {
  strictEqual(
    weaveLine("abcdef", [{ id: "s", start: 0, end: 6 }, { id: "f", start: 2, end: 4 }]),
    "s[abf[cd]ef]",
  );
});

Deno.test("weave() nests equal spans in the order given", () => {
  strictEqual(
    weaveLine("abcd", [{ id: "a", start: 1, end: 3 }, { id: "b", start: 1, end: 3 }]),
    "aa[b[bc]]d",
  );
});

Deno.test("weave() splits the later of two spans that cross", () => {
  strictEqual(
    weaveLine("abcdef", [{ id: "x", start: 0, end: 4 }, { id: "y", start: 2, end: 6 }]),
    "x[aby[cd]]y*[ef]",
  );
});

Deno.test("weave() splits a span at the end of a block", () => {
  const text = "one\ntwo";
  const blocks = [{ start: 0, end: 3 }, { start: 4, end: 7 }];
  const woven = weave(text, blocks, [{ id: "q", start: 1, end: 6 }]).blocks;
  deepStrictEqual(woven.map(written), ["oq[ne]", "q*[tw]o"]);
  deepStrictEqual(woven.flatMap(segments).map(({ first, last }) => [first, last]), [
    [true, false],
    [false, true],
  ]);
});

Deno.test("weave() returns what no block shows", () => {
  const empty = { id: "e", start: 2, end: 2 };
  const outside = { id: "o", start: 40, end: 50 };
  const between = { id: "b", start: 3, end: 4 };
  const blocks = [{ start: 0, end: 3 }, { start: 4, end: 7 }];
  deepStrictEqual(weave("one\ntwo", blocks, [empty, outside, between]).unseen, [
    empty,
    outside,
    between,
  ]);
});

Deno.test("weave() keeps the text, and gives each span one first and one last segment", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  const text = "The quick brown fox jumps over 13 lazy d.";
  const blocks = [{ start: 0, end: 9 }, { start: 10, end: 25 }, { start: 27, end: 41 }];
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const layers = spans.map((span, index) => ({ ...span, id: String(index) }));
      const { blocks: woven, unseen } = weave(text, blocks, layers);
      deepStrictEqual(
        woven.map(plain),
        blocks.map(({ start, end }) => text.slice(start, end)),
      );
      const all = woven.flatMap(segments);
      for (const layer of layers) {
        const own = all.filter((segment) => segment.layer === layer);
        if (unseen.includes(layer)) {
          strictEqual(own.length, 0);
          continue;
        }
        strictEqual(own.filter(({ first }) => first).length, 1);
        strictEqual(own.filter(({ last }) => last).length, 1);
        ok(own[0]!.first && own.at(-1)!.last);
        strictEqual(
          own.map(({ children }) => plain(children)).join(""),
          blocks.map(({ start, end }) =>
            text.slice(Math.max(start, layer.start), Math.min(end, layer.end))
          ).join(""),
        );
      }
    }),
    { seed: 20230110, numRuns: 500 },
  );
});
