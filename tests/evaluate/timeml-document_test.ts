import { deepStrictEqual, strictEqual, throws } from "node:assert/strict";
import { DatelineError } from "../../lib/errors.ts";
import { readTimeml } from "../../lib/evaluate/timeml-document.ts";

const DOCUMENT = `<?xml version="1.0" ?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="TIME" value="2013-03-22T10:35" temporalFunction="false"
 functionInDocument="CREATION_TIME">March 22</TIMEX3></DCT>
<TEXT>
Smith &amp; Sons <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2013-03-21">Thursday</TIMEX3>
<TIMEX3 tid="t2" type="DURATION" value="P1D"></TIMEX3>.
</TEXT>
<TIMEX3 tid="t9" type="DATE" value="2000">outside</TIMEX3>
</TimeML>`;

Deno.test("readTimeml() gives the text, its day and the times in it", () => {
  const { text, created, times } = readTimeml(DOCUMENT, "a.tml");
  strictEqual(text, "\nSmith & Sons met on Thursday\n.\n");
  strictEqual(created, "2013-03-22");
  deepStrictEqual(times, [{
    start: 21,
    end: 29,
    text: "Thursday",
    type: "DATE",
    value: "2013-03-21",
  }]);
});

Deno.test("readTimeml() says which file has no text", () => {
  throws(
    () => readTimeml("<TimeML/>", "b.tml"),
    (error) => error instanceof DatelineError && /b\.tml/.test(error.message),
  );
});
