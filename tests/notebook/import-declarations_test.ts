import { deepStrictEqual, ok } from "node:assert/strict";
import { findImports, importBindings } from "../../lib/notebook/import-declarations.ts";

Deno.test("findImports() finds every form of a static import", () => {
  const source = `import a from "1";
import * as b from '2'; import { c, d as e } from "3"
  import type { F } from "4";
import {
  g,
  type H,
} from "5";
import "6";
import i, { j } from "7" with { type: "text" };
`;
  deepStrictEqual(
    findImports(source).map(({ clause, specifier, attributes }) => [
      clause.replace(/\s+/g, " "),
      specifier,
      attributes,
    ]),
    [
      ["a", "1", ""],
      ["* as b", "2", ""],
      ["{ c, d as e }", "3", ""],
      ["type { F }", "4", ""],
      ["{ g, type H, }", "5", ""],
      ["", "6", ""],
      ["i, { j }", "7", 'with { type: "text" }'],
    ],
  );
});

Deno.test("findImports() leaves dynamic imports and words alone", () => {
  const source = `const x = await import("a");
import("b");
const imports = 1; // import { c } from "c"
importAll("d"); x.import "e"`;
  deepStrictEqual(findImports(source), []);
});

Deno.test("findImports() gives the place of the whole declaration", () => {
  const source = 'let a; import { b } from "c"; b';
  const [found] = findImports(source);
  deepStrictEqual(source.slice(found?.start, found?.end).trim(), 'import { b } from "c";');
});

Deno.test("findImports() takes time in proportion to the source", () => {
  const start = performance.now();
  findImports("import {".repeat(2_000) + "\n" + "import x ".repeat(2_000));
  findImports("\nimport { a, b, c".repeat(2_000));
  ok(performance.now() - start < 1_000);
});

Deno.test("importBindings() names what comes in, and what it is exported as", () => {
  const words = (clause: string) =>
    importBindings(clause).map(({ local, imported, typeOnly }) =>
      `${typeOnly ? "type " : ""}${imported} as ${local}`
    );
  deepStrictEqual(words("a"), ["default as a"]);
  deepStrictEqual(words("* as a"), ["* as a"]);
  deepStrictEqual(words("a, { b, type C as D, }"), [
    "default as a",
    "b as b",
    "type C as D",
  ]);
  deepStrictEqual(words("type { A, B }"), ["type A as A", "type B as B"]);
  deepStrictEqual(words("type A"), ["type default as A"]);
  deepStrictEqual(words("{ type }"), ["type as type"]);
  deepStrictEqual(words(""), []);
});
