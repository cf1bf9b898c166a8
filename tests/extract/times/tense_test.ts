import { deepStrictEqual } from "node:assert/strict";
import { told } from "./resolved_times.ts";

const BEFORE = ["Friday = 2023-01-06"];
const AHEAD = ["Friday = 2023-01-13"];

Deno.test("tenseAround() goes by the nearest verb before the time", () => {
  deepStrictEqual(told("The council voted on Friday."), BEFORE);
  deepStrictEqual(told("The council will vote on Friday."), AHEAD);
  deepStrictEqual(told("The council said on Friday that it would vote."), BEFORE);
  deepStrictEqual(told("The council said it would vote on Friday."), AHEAD);
});

Deno.test("tenseAround() goes by the first verb after a time that opens the sentence", () => {
  deepStrictEqual(told("On Friday, the council will vote."), AHEAD);
  deepStrictEqual(told("On Friday, the council voted."), BEFORE);
});

Deno.test("tenseAround() reads participles by their auxiliaries", () => {
  deepStrictEqual(told("The vote is held on Friday."), AHEAD);
  deepStrictEqual(told("The vote is expected on Friday."), AHEAD);
  deepStrictEqual(told("The vote had been expected on Friday."), BEFORE);
  deepStrictEqual(told("He could not be reached on Friday."), BEFORE);
});

Deno.test("tenseAround() reads infinitives by what governs them", () => {
  deepStrictEqual(told("Talks are set to resume Friday."), AHEAD);
  deepStrictEqual(told("Officials refused to speak Friday."), BEFORE);
});

Deno.test("tenseAround() takes no name for a verb", () => {
  deepStrictEqual(told("Theresa May spoke to Will Smith on Friday."), BEFORE);
});

Deno.test("tenseAround() takes the infinitive behind a comma for a result", () => {
  deepStrictEqual(told("Copper gained 4%, to settle at $9 a pound on Friday."), BEFORE);
});

Deno.test("tenseAround() takes what something comes after for past", () => {
  deepStrictEqual(told("It is to recover after sharply falling in June."), [
    "June = 2022-06",
  ]);
  deepStrictEqual(told("It is to fall in June."), ["June = 2023-06"]);
});

Deno.test("tenseAround() takes the infinitive of a verb like hit for the future", () => {
  deepStrictEqual(told("It is expected to hit the coast late Saturday."), [
    "late Saturday = 2023-01-14 END",
  ]);
});

Deno.test("tenseAround() takes no place or listener for an infinitive", () => {
  deepStrictEqual(told("He was taken to hospital on Friday."), BEFORE);
  deepStrictEqual(told("He spoke to reporters on Friday."), BEFORE);
});

Deno.test("tenseAround() takes a plain begin for what is to come", () => {
  deepStrictEqual(told("Talks begin on Friday."), AHEAD);
  deepStrictEqual(told("Talks began on Friday."), BEFORE);
});

Deno.test("leadOf() looks behind the end of a month", () => {
  deepStrictEqual(told("He has until the end of February."), [
    "the end of February = 2023-02 END",
  ]);
});
