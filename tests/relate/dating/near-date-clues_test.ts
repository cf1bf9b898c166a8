import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { intervalOf } from "../../../lib/calendar.ts";
import { nearDateClues } from "../../../lib/relate/dating/near-date-clues.ts";
import { buildExtraction, type TimeSpec, value } from "../build-extraction.ts";

function implied(text: string, ...times: TimeSpec[]) {
  return nearDateClues(buildExtraction(text, { times }))
    .map(({ readings }) => intervalOf(readings[0]!.days));
}

Deno.test("nearDateClues() puts the article near a full date with its weekday", () => {
  const near = [{ earliest: "2021-03-02", latest: "2021-03-26" }];
  deepStrictEqual(
    implied(
      "The council met on Friday, March 12, 2021, in the hall.",
      ["Friday, March 12, 2021", value("2021-03-12")],
    ),
    near,
  );
  deepStrictEqual(
    implied("The council met on Friday, March 12, 2021.", [
      "March 12, 2021",
      value("2021-03-12"),
    ]),
    near,
  );
});

Deno.test("nearDateClues() puts the article just after the last post that it shows", () => {
  deepStrictEqual(
    implied(
      "Rain again — Lake Watch (@lakewatch) May 1, 2020 and Sun — Lake Watch (@lakewatch) May 3, 2020.",
      ["May 1, 2020", value("2020-05-01")],
      ["May 3, 2020", value("2020-05-03")],
    ),
    [{ earliest: "2020-05-01", latest: "2020-05-17" }],
  );
});

Deno.test("nearDateClues() says nothing of other days, of months and of what is to come", () => {
  deepStrictEqual(
    implied("It opened on May 3, 2020.", ["May 3, 2020", value("2020-05-03")]),
    [],
  );
  deepStrictEqual(
    implied("On Friday. May 2020 was dry.", ["May 2020", value("2020-05")]),
    [],
  );
  deepStrictEqual(
    implied("They will meet on Friday, March 12, 2021.", [
      "Friday, March 12, 2021",
      value("2021-03-12"),
    ]),
    [],
  );
});

Deno.test("nearDateClues() is a habit", () => {
  const [clue] = nearDateClues(
    buildExtraction("It was Friday, March 12, 2021.", {
      times: [["Friday, March 12, 2021", value("2021-03-12")]],
    }),
  );
  strictEqual(clue!.habit, true);
});
