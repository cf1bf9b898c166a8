/** What the READMEs say is so. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";

const root = new URL("../", import.meta.url);
const read = (path: string) => Deno.readTextFileSync(new URL(path, root));
const names = (folder: string) =>
  [...Deno.readDirSync(new URL(folder, root))].map(({ name }) => name);
const readme = read("README.md");
const config: {
  tasks: Record<string, unknown>;
  imports: Record<string, string>;
} = JSON.parse(read("deno.json"));

for (
  const path of [
    "README.md",
    "data/README.md",
    "data/codebook/README.md",
    "data/models/README.md",
    "data/reference/README.md",
  ]
) {
  Deno.test(`every link in ${path} leads to a file`, () => {
    const folder = path.replace(/[^/]*$/, "");
    for (const [, target] of read(path).matchAll(/\]\(([^)]+)\)/g)) {
      if (/^https?:/.test(target!)) continue;
      ok(Deno.statSync(new URL(folder + target!, root)), target!);
    }
  });
}

Deno.test("the README names every task, and no task that is not there", () => {
  const table = readme.slice(
    readme.search(/^\| task +\|/m),
    readme.search(/^Each task /m),
  );
  const named = [...table.matchAll(/^\| (.+?) \|/gm)]
    .flatMap(([, cell]) => [...cell!.matchAll(/`([a-z:]+)/g)].map(([, task]) => task!));
  deepStrictEqual(named.sort(), Object.keys(config.tasks).sort());
  for (const [, task] of readme.matchAll(/deno(?:@[\d.]+)? task ([a-z:]+)/g)) {
    ok(task! in config.tasks, `no task ${task}`);
  }
});

Deno.test("the README gives a reason for every dependency", () => {
  const reasons = readme.slice(
    readme.search(/^\| package +\| why +\|/m),
    readme.indexOf("### Permissions"),
  );
  for (const name of Object.keys(config.imports)) {
    if (name.startsWith("dateline")) continue;
    const scope = name.startsWith("@fontsource-variable/")
      ? "@fontsource-variable/*"
      : null;
    const plain = scope ?? name.replace(/\/$/, "");
    ok(reasons.includes(`\`${plain}\``), `${plain} has no reason`);
  }
  const inline = [
    "lib/evaluate/peers.ts",
    "tests/browser/chromium.ts",
    "tests/browser/site_test.ts",
  ];
  for (const [, name] of inline.map(read).join("\n").matchAll(/"npm:(@?[^@"]+)@/g)) {
    ok(reasons.includes(`\`${name}\``), `${name} has no reason`);
  }
});

Deno.test("every dependency is pinned", () => {
  for (const [name, specifier] of Object.entries(config.imports)) {
    if (!specifier.startsWith("npm:")) continue;
    ok(/@\d+\.\d+\.\d+\/?$/.test(specifier), `${name} is ${specifier}`);
  }
});

Deno.test("the README's layout names the folders of lib", () => {
  for (const entry of Deno.readDirSync(new URL("lib", root))) {
    if (entry.isDirectory && entry.name !== "model") {
      ok(
        new RegExp(`^  ${entry.name}/`, "m").test(readme),
        `lib/${entry.name} is not named`,
      );
    }
  }
});

Deno.test("data/README.md names every article with its hash, and every table of language", async () => {
  const text = read("data/README.md");
  for (const name of names("data/articles")) {
    const bytes = Deno.readFileSync(new URL(`data/articles/${name}`, root));
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).toHex();
    ok(text.includes(`| \`${name}\` |`), name);
    ok(text.includes(`\`${digest.slice(0, 8)}\``), `${name} has the SHA-256 ${digest}`);
  }
  for (const name of names("data/language")) {
    ok(
      text.includes(`\`${name.replace(/\.csv$/, "")}\``),
      `data/language/${name} is not named`,
    );
  }
});

Deno.test("the README's picture is the chart that the notebook shows", async () => {
  const { svgToPng } = await import("../lib/show/png.ts");
  const notebook: {
    cells: { outputs?: { data?: Record<string, string | string[]> }[] }[];
  } = JSON
    .parse(read("notebooks/02-trade-claims.ipynb"));
  const charts = notebook.cells.flatMap(({ outputs }) => outputs ?? [])
    .map(({ data }) => data?.["image/svg+xml"])
    .filter((svg) => svg !== undefined)
    .map((svg) => Array.isArray(svg) ? svg.join("") : svg);
  const chart = charts.find((svg) => svg.includes('id="chart-claims-russia-china-trade"'));
  ok(chart !== undefined, "notebook 02 has no chart of trade claims");
  const drawn = await svgToPng(chart);
  const picture = Deno.readFileSync(new URL("docs/claims-russia-china-trade.png", root));
  strictEqual(
    drawn.length === picture.length && drawn.every((byte, i) => byte === picture[i]),
    true,
    "docs/claims-russia-china-trade.png is out of date: copy it from dist/charts",
  );
});
