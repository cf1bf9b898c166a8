import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

Deno.test("nameEnd() passes over names that hold a word for a time", () => {
  deepStrictEqual(told("USA Today and the Sunday Times reported it."), []);
  deepStrictEqual(told("The Six-Day War changed the borders."), []);
});

Deno.test("nameEnd() leaves the same words alone where they are no name", () => {
  deepStrictEqual(told("The Times reported on Sunday."), ["Sunday = 2023-01-08"]);
  deepStrictEqual(told("On Sunday times changed."), ["Sunday = 2023-01-08"]);
  deepStrictEqual(told("A six-day war followed."), ["six-day = P6D"]);
});

Deno.test("nameEnd() reads no weekday in Super Tuesday", () => {
  deepStrictEqual(told("It was decided on Super Tuesday."), []);
});
