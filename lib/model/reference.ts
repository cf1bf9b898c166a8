/** One value of an official series. */
export interface ReferenceValue {
  readonly series: string;
  /** EDTF period: `2024`, `2024-01/2024-07`. */
  readonly period: string;
  readonly value: number;
  /** Size of the last stated digit in the unit of `value`; 0 if not given. */
  readonly precision?: number;
  /** Growth on the same period a year before, in percent, or null. */
  readonly growth: number | null;
  readonly source: string;
}

/** An official series with its values by period. */
export interface ReferenceSeries {
  readonly id: string;
  readonly name: string;
  /** ISO 4217 code or unit of the values. */
  readonly unit: string;
  readonly per: string | null;
  readonly values: readonly ReferenceValue[];
  /** Id of the rank group in which it is compared with others of its unit, or null. */
  readonly rankGroup?: string | null;
}

/** Series whose values are ranked: the suppliers of one buyer, the partners of one state. */
export interface RankGroup {
  readonly id: string;
  /** Shown to readers: `China's suppliers of crude oil`. */
  readonly name: string;
  /** How many of the first places are surely held by members of the group. */
  readonly depth: number;
  /** What its members are called: `supplier`, `source`. */
  readonly words: readonly string[];
}

/** Units of a currency per US dollar, as a monthly average. */
export interface ExchangeRate {
  readonly month: string;
  readonly currency: string;
  readonly perUsd: number;
  readonly source: string;
}

/** A dated event that articles name without its date. */
export interface ReferenceEvent {
  readonly id: string;
  readonly name: string;
  /** First day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Last day, equal to `date` for a single day. */
  readonly endDate: string;
  /** Groups of words; the event is named where each group has a word in one sentence. */
  readonly words: readonly (readonly string[])[];
  /** Events of one kind are named in the same words; only date or place tells them apart. */
  readonly kind?: string;
  /** Places and occasions that tell it from the others of its kind. */
  readonly places?: readonly string[];
  readonly source: string;
}

/** Somebody's time in an office, in which articles name them by it: "President Obama". */
export interface OfficeTerm {
  /** Shown to readers: `President of the United States`. */
  readonly office: string;
  /** What stands before the name: `President`, `US President`. */
  readonly titles: readonly string[];
  /** The holder's name in the forms that follow the title. */
  readonly names: readonly string[];
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, or null if the holder was in office when the list was made. */
  readonly to: string | null;
  readonly source: string;
}

/** What articles are held against: series, exchange rates, dated events. */
export interface Reference {
  readonly series: readonly ReferenceSeries[];
  readonly exchangeRates: readonly ExchangeRate[];
  readonly events: readonly ReferenceEvent[];
  readonly offices?: readonly OfficeTerm[];
  readonly rankGroups?: readonly RankGroup[];
}
