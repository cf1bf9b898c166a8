/**
 * The libraries that people use today, each as a function from text to work done, so that
 * speeds can be compared in one run. Imported only by the benchmark, and named with their
 * versions here instead of in deno.json, so that nothing else has to fetch them.
 */
import * as recognizers from "npm:@microsoft/recognizers-text-suite@1.3.1";
import * as chrono from "npm:chrono-node@2.10.3";
import nlp from "npm:compromise@14.17.0";
import compromiseDates from "npm:compromise-dates@3.7.1";
import winkEnglish from "npm:wink-eng-lite-web-model@1.8.1";
import winkNlp from "npm:wink-nlp@2.4.0";

export interface Peer {
  readonly name: string;
  /** What the peer extracts; it does no more than that in the time measured. */
  readonly finds: string;
  /** How many characters of news it can do in about a second, for choosing the sample. */
  readonly charactersPerSecond: number;
  readonly run: (text: string) => unknown;
}

const ANCHOR = new Date(Date.UTC(2023, 0, 11, 12));
const wink = winkNlp(winkEnglish);
const compromise = nlp.plugin(compromiseDates);

export const peers: readonly Peer[] = [
  {
    name: "chrono-node",
    finds: "dates",
    charactersPerSecond: 4_000_000,
    run: (text) => chrono.parse(text, ANCHOR),
  },
  {
    name: "wink-nlp",
    finds: "numbers, dates (unresolved)",
    charactersPerSecond: 2_000_000,
    run: (text) => wink.readDoc(text).entities().out(wink.its.detail),
  },
  {
    name: "compromise",
    finds: "numbers, dates",
    charactersPerSecond: 50_000,
    run: (text) => [compromise(text).dates().get(), compromise(text).numbers().get()],
  },
  {
    name: "Recognizers-Text",
    finds: "numbers, units, dates",
    charactersPerSecond: 8_000,
    run: (text) => [
      recognizers.recognizeNumber(text, "en-us"),
      recognizers.recognizeCurrency(text, "en-us"),
      recognizers.recognizeDimension(text, "en-us"),
      recognizers.recognizePercentage(text, "en-us"),
      recognizers.recognizeDateTime(text, "en-us", 0, ANCHOR),
    ],
  },
];
