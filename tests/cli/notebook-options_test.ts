import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { isAbsolute, join } from "node:path";
import {
  forUser,
  planNotebooks,
  PROJECT,
  requireCorpus,
} from "../../lib/cli/notebook-options.ts";

const KIT = join(PROJECT, "data");

Deno.test("planNotebooks() takes the project's notebooks and leaves them their own input", async () => {
  const plan = await planNotebooks({});
  strictEqual(plan.files.length, 4);
  strictEqual(plan.overridden, false);
  Deno.env.set("DATELINE_FROM", "2023-01-01");
  try {
    strictEqual((await planNotebooks({})).overridden, true);
  } finally {
    Deno.env.delete("DATELINE_FROM");
  }
  deepStrictEqual([plan.codebook, plan.settings.size, plan.cellTimeout], [
    null,
    0,
    120_000,
  ]);
  deepStrictEqual((await planNotebooks({ only: ["02"] })).files.map(({ name }) => name), [
    "02-trade-claims",
  ]);
});

Deno.test("planNotebooks() hands corpus, codebook and reference data to the kernels, from option or setting", async () => {
  const corpus = join(KIT, "articles");
  for (const values of [{ corpus }, { set: [`corpus=${corpus}`] }]) {
    const plan = await planNotebooks(values);
    strictEqual(plan.corpus, corpus);
    strictEqual(plan.env.DATELINE_CORPUS, corpus);
    strictEqual(plan.overridden, true);
  }
  const codebook = join(KIT, "codebook");
  const plan = await planNotebooks({ set: [`codebook=${codebook}`, "from=2023-01-01"] });
  strictEqual(plan.env.DATELINE_CODEBOOK, codebook);
  strictEqual(plan.settings.get("from"), "2023-01-01");
  const reference = join(KIT, "reference");
  const set = await planNotebooks({ set: [`reference=${reference}`] });
  deepStrictEqual([set.reference, set.overridden], [reference, true]);
  Deno.env.set("DATELINE_REFERENCE", reference);
  try {
    const { env } = await planNotebooks({});
    strictEqual(env.DATELINE_REFERENCE, reference);
  } finally {
    Deno.env.delete("DATELINE_REFERENCE");
  }
});

Deno.test("planNotebooks() says what it cannot use", async () => {
  for (
    const [values, message] of [
      [{ corpus: "/nowhere" }, /^Cannot read the corpus \/nowhere/],
      [{ set: ["codebook=/nowhere"] }, /^Cannot read the codebook \/nowhere/],
      [{ set: ["reference=/nowhere"] }, /^Cannot read the reference data \/nowhere/],
      [{ corpus: KIT, set: [`corpus=${KIT}`] }, /^Cannot set corpus twice/],
      [{ timeout: "0" }, /^Cannot use the timeout "0"/],
      [{ only: ["99"] }, /^Cannot find a notebook "99"/],
    ] as const
  ) {
    await rejects(
      () =>
        planNotebooks({
          ...values,
          set: "set" in values ? [...values.set] : undefined,
          only: "only" in values ? [...values.only] : undefined,
        }),
      ({ message: said }: Error) => message.test(said),
    );
  }
});

Deno.test("forUser() is short inside the project, requireCorpus() absolute", async () => {
  strictEqual(forUser(join(PROJECT, "data/a.txt")), "data/a.txt");
  strictEqual(forUser(PROJECT), ".");
  strictEqual(forUser("/elsewhere/a.txt"), "/elsewhere/a.txt");
  strictEqual(isAbsolute(await requireCorpus(KIT)), true);
});
