import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { SearchForm } from "../../../lib/show/site/search-form.tsx";
import { rendered, valuesOf } from "./rendered.ts";

Deno.test("SearchForm asks the page of all evidence, from where it stands", () => {
  const form = rendered(<SearchForm root="../" />);
  deepStrictEqual(valuesOf(form, "form", "action"), ["../evidence.html"]);
  deepStrictEqual(valuesOf(form, "form", "method"), ["get"]);
  deepStrictEqual(valuesOf(form, "input", "name"), ["q"]);
});

Deno.test("SearchForm labels its field", () => {
  const form = rendered(<SearchForm root="./" />);
  strictEqual(valuesOf(form, "label", "for")[0], valuesOf(form, "input", "id")[0]);
});
