import { strictEqual } from "node:assert/strict";
import { baseForm } from "../../../lib/extract/grammar/base-form.ts";

for (
  const [form, base] of [
    ["said", "say"],
    ["sought", "seek"],
    ["denies", "deny"],
    ["annexed", "annex"],
    ["distancing", "distance"],
    ["provoked", "provoke"],
    ["pledging", "pledge"],
    ["curbs", "curb"],
    ["plans", "plan"],
    ["interests", "interest"],
    ["escalated", "escalate"],
    ["beginning", "begin"],
    ["crisis", "crisis"],
    ["consensus", "consensus"],
    ["oil", "oil"],
    ["Sanctions", "sanction"],
  ] as const
) {
  Deno.test(`baseForm() of "${form}" is "${base}"`, () =>
    strictEqual(baseForm(form), base));
}
