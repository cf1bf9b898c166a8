import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { DatelineError } from "../../lib/errors.ts";
import { evaluateDating } from "../../lib/evaluate/dating.ts";
import type { Reference } from "../../lib/model.ts";
import { codebook } from "../relate/small-codebook.ts";
import { withFolder } from "./with-folder.ts";

const reference: Reference = {
  series: [],
  exchangeRates: [],
  events: [{
    id: "flood",
    name: "The flood",
    date: "2022-09-10",
    endDate: "2022-09-10",
    words: [["flood"], ["Arno"]],
    source: "https://example.org",
  }],
};

function timeml(created: string, text: string): string {
  return `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="${created}" ` +
    `functionInDocument="CREATION_TIME">${created}</TIMEX3></DCT><TEXT>${text}</TEXT></TimeML>`;
}

Deno.test("evaluateDating() says how often the true day is inside, and how wide it is", async () => {
  const files = {
    "a.tml": timeml("2023-03-01", "The flood of the Arno last year was the worst."),
    "b.tml": timeml("2024-03-01", "The flood of the Arno last year was the worst."),
    "c.tml": timeml("1999-01-05", "The town built the bridge in 1998."),
    "d.tml": timeml("1999-01-05", "The cat sat on the mat."),
    "notes.txt": "no document",
  };
  await withFolder(files, async (folder) => {
    const { all, namingDates, documents } = await evaluateDating(
      folder,
      codebook,
      reference,
    );
    deepStrictEqual(documents.map(({ inside }) => inside), [true, false, true, true]);
    deepStrictEqual(all, {
      documents: 4,
      inside: 0.75,
      closed: 2,
      insideClosed: 0.5,
      medianWidth: 365,
      narrow: 0,
      insideNarrow: 0,
    });
    strictEqual(namingDates.documents, 1);
    strictEqual(namingDates.medianWidth, null);
  });
});

Deno.test("evaluateDating() scores by kind of evidence, and short intervals on their own", async () => {
  const files = {
    "a_2023-03-01.txt":
      "The flood of the Arno last year was the worst that the town had seen.",
    "b_2021-03-15.txt":
      "The council met on Friday, March 12, 2021, in the hall of the town.",
  };
  await withFolder(files, async (folder) => {
    const { all, byEvidence } = await evaluateDating(folder, codebook, reference);
    deepStrictEqual([all.inside, all.narrow, all.insideNarrow], [1, 1, 1]);
    strictEqual(byEvidence.get("event")!.medianWidth, 365);
    strictEqual(byEvidence.get("named-date")!.documents, 1);
    strictEqual(byEvidence.get("weekday")!.documents, 0);
  });
});

Deno.test("evaluateDating() refuses a folder without dated documents", async () => {
  await withFolder({}, async (folder) => {
    await rejects(evaluateDating(folder, codebook, reference), (error) => {
      ok(error instanceof DatelineError);
      ok(error.message.includes(folder));
      return true;
    });
  });
  await rejects(evaluateDating("/no/such/folder", codebook, reference), DatelineError);
});
