import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { temporaryFolder } from "../notebook/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

interface Line {
  id: string | null;
  error?: { line: number; message: string };
  published: Record<string, unknown>;
  times: Record<string, unknown>[];
  figures: Record<string, unknown>[];
  quotes: Record<string, unknown>[];
  stances: Record<string, unknown>[];
  targetStances: Record<string, unknown>[];
  narratives: Record<string, unknown>[];
}

async function extract(input: string, ...args: string[]) {
  const { stdout, ...rest } = await runCommand("extract.ts", args, {}, input);
  const lines = stdout.split("\n").slice(0, -1).map((line) => JSON.parse(line) as Line);
  return { lines, ...rest };
}

const TEXT = "Last year, trade between Russia and China reached about $244.8 billion, " +
  "Chinese customs said. “Putin is crazy,” one Chinese official told the Financial Times.";

Deno.test("extract prints a line with every field of its contract", async () => {
  const { lines: [line], code } = await extract(JSON.stringify({
    id: "a1",
    text: TEXT,
    published: "2025-02-03",
    targets: [{ start: TEXT.indexOf("Putin"), end: TEXT.indexOf("Putin") + 5 }],
  }));
  strictEqual(code, 0);
  strictEqual(line!.id, "a1");
  strictEqual(line!.published.edtf, "2025-02-03");
  strictEqual(line!.published.basis, "given");
  const { start, end, text, type, value, earliest, latest } = line!.times[0]!;
  deepStrictEqual({ start, end, text, type, value, earliest, latest }, {
    start: 0,
    end: 9,
    text: "Last year",
    type: "DATE",
    value: "2024",
    earliest: "2024-01-01",
    latest: "2024-12-31",
  });
  const { links: _links, about, ...figure } = line!.figures[0]!;
  deepStrictEqual(figure, {
    start: TEXT.indexOf("$"),
    end: TEXT.indexOf(", Chinese"),
    text: "$244.8 billion",
    kind: "money",
    value: 244_800_000_000,
    low: null,
    high: null,
    unit: "USD",
    per: null,
    bound: "about",
    trend: "none",
    measure: "russia-china-trade",
    period: "2024",
    source: "Chinese customs",
    via: null,
  });
  match(String(about), /trade/);
  const quote = line!.quotes[0]! as Record<string, Record<string, unknown>>;
  strictEqual(quote.kind as unknown, "direct");
  strictEqual(quote.speaker!.text, "one Chinese official");
  strictEqual(quote.cue!.text, "told");
  ok(Array.isArray(quote.parts));
  strictEqual(line!.targetStances.length, 1);
  deepStrictEqual(Object.keys(line!.targetStances[0]!), ["start", "end", "score", "label"]);
});

Deno.test("extract gives an error in the place of a bad line and goes on", async () => {
  const { lines, code, stderr } = await extract(
    '{"id":"a","text":"x"}\n\n{"id":"b"}\nnot json\n{"id":"c","text":""}\n',
  );
  strictEqual(code, 1);
  deepStrictEqual(lines.map(({ id }) => id), ["a", null, "b", null, "c"]);
  deepStrictEqual(lines.map(({ error }) => error?.line), [undefined, 2, 3, 4, undefined]);
  match(lines[2]!.error!.message, /"text" must be a string, but is missing/);
  match(stderr, /3 of the lines could not be used/);
});

Deno.test("extract reads files, and says which one cannot be read", async () => {
  const { code, stderr } = await extract("", "/nowhere/input.ndjson");
  strictEqual(code, 1);
  match(stderr, /^\/nowhere\/input\.ndjson: Cannot be read: there is no such file/);
});

Deno.test("extract goes on after a file that cannot be read", async () => {
  await using folder = await temporaryFolder();
  const file = `${folder.path}/utf-16.ndjson`;
  const input = '\ufeff{"id":"ü","text":"Trade grew."}\n';
  await Deno.writeFile(
    file,
    new Uint8Array(new Uint16Array([...input].map((c) => c.charCodeAt(0))).buffer),
  );
  const { lines, code, stderr } = await extract("", "/nowhere/input.ndjson", "/tmp", file);
  strictEqual(code, 1);
  deepStrictEqual(lines.map(({ id }) => id), ["ü"]);
  match(stderr, /^\/nowhere.*no such file.*\n\/tmp: Cannot be read: it is a folder.*\n$/);
});

Deno.test("extract refuses an article as it came in one sentence, and goes on", async () => {
  await using folder = await temporaryFolder();
  const write = async (name: string, content: string) => {
    await Deno.writeTextFile(`${folder.path}/${name}`, content);
    return `${folder.path}/${name}`;
  };
  const article = await write("trade.txt", "Trade grew\n\nIt grew by 5 percent.\n");
  const table = await write("rows.csv", "id,text\na,Trade grew.\n");
  const ndjson = await write("ndjson.txt", ' {"id":"a","text":"Trade grew."}\n');
  const { lines, code, stderr } = await extract("", article, table, ndjson);
  strictEqual(code, 1);
  deepStrictEqual(lines.map(({ id }) => id), ["a"]);
  strictEqual(
    stderr,
    [article, table].map((file) =>
      `${file}: its first line is no JSON object, and NDJSON is needed; ` +
      `deno task read ${file} | deno task extract takes it\n`
    ).join(""),
  );
});

Deno.test("extract takes dates that are uncertain and refuses those that are none", async () => {
  const records = ["2023-01-11?", "01/11/2023", "9999-99-99", "-5", "0001-01-01"].map(
    (published) =>
      JSON.stringify({ id: published, text: "Trade grew last year.", published }),
  );
  const { lines, code } = await extract(records.join("\n"));
  strictEqual(code, 1);
  deepStrictEqual(lines.map(({ error }) => error === undefined), [
    true,
    true,
    false,
    false,
    false,
  ]);
  strictEqual(lines[0]!.published.basis, "given");
  strictEqual(lines[0]!.times[0]!.value, "2022");
  match(lines[2]!.error!.message, /"published" must be a date .* but is "9999-99-99"/);
});

Deno.test("extract takes any text there is", async () => {
  const texts = ["a".repeat(200_000), '"'.repeat(50_000), "\u0000\u202e<script>", ""];
  const records = texts.map((text, id) => JSON.stringify({ id: String(id), text }));
  records.push('{"id":"../../x","text":"\\ud800 grew by $5\\udfff"}');
  const { lines, code, stderr } = await extract(records.join("\n"));
  strictEqual(code, 0, stderr);
  deepStrictEqual(lines.map(({ id }) => id), ["0", "1", "2", "3", "../../x"]);
});

Deno.test("extract takes what read prints", async () => {
  const read = await runCommand("read.ts", ["data/articles"]);
  strictEqual(read.code, 0, read.stderr);
  const { lines, code } = await extract(read.stdout);
  strictEqual(code, 0);
  strictEqual(lines.length, 5);
  strictEqual(lines[2]!.published.basis, "stated");
  deepStrictEqual(lines[1]!.figures, [], "the plea's $2 is boilerplate");
});

Deno.test("extract prints its usage", async () => {
  const { stdout, code } = await runCommand("extract.ts", ["--help"]);
  strictEqual(code, 0);
  match(stdout, /Usage: deno task extract/);
});
