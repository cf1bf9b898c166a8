/** The peers are read as text here: importing them would fetch what nobody else needs. */
import { deepStrictEqual, ok } from "node:assert/strict";

const source = Deno.readTextFileSync(
  new URL("../../lib/evaluate/peers.ts", import.meta.url),
);
const imports = [...source.matchAll(/from "([^"]+)"/g)].map(([, from]) => from!);

Deno.test("peers are pinned to exact versions from the npm registry", () => {
  ok(imports.length > 0);
  deepStrictEqual(imports.filter((from) => !/^npm:.+@\d+\.\d+\.\d+$/.test(from)), []);
});

Deno.test("peers count from one fixed day, so that every run does the same work", () => {
  ok(/new Date\(Date\.UTC\(/.test(source));
  ok(!/new Date\(\)|Date\.now/.test(source));
});

Deno.test("peers are imported by nothing that runs without the benchmark", () => {
  const bench = Deno.readTextFileSync(
    new URL("../../lib/cli/bench.ts", import.meta.url),
  );
  ok(/import type \{ Peer \} from "\.\.\/evaluate\/peers\.ts"/.test(bench));
});
