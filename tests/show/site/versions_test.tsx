import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { Versions } from "../../../lib/show/site/versions.tsx";
import { rendered, wordsOf } from "./rendered.ts";

Deno.test("Versions names each part and its hash, as text", () => {
  const page = rendered(
    <Versions
      versions={[{ name: "Code", value: "<b>1a" }, { name: "Data", value: "2b" }]}
    />,
  );
  deepStrictEqual([wordsOf(page, "dt"), wordsOf(page, "dd")], ["Code", "<b>1a"]);
  strictEqual(page.querySelectorAll("dt").length, 2);
});

Deno.test("Versions is nothing where nothing is known", () => {
  strictEqual(wordsOf(rendered(<Versions versions={[]} />), "dl"), null);
});
