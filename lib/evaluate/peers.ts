/**
 * The libraries that people use today, each as a function from text to work done, so that
 * speeds can be compared in one run. Imported only by the benchmark.
 */
import * as recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import nlp from "compromise";
import compromiseDates from "compromise-dates";
import winkEnglish from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";

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
