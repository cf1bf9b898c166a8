/**
 * The vocabulary: every type that crosses a wing.
 *
 * Positions are UTF-16 code units into `Article.text`; days are `YYYY-MM-DD` in UTC;
 * periods are EDTF (ISO 8601-2).
 *
 * @module
 */
export type * from "./model/span.ts";
export type * from "./model/article.ts";
export type * from "./model/time.ts";
export type * from "./model/figure.ts";
export type * from "./model/voice.ts";
export type * from "./model/extraction.ts";
export type * from "./model/relation.ts";
export type * from "./model/shift.ts";
export type * from "./model/agreement.ts";
export type * from "./model/codebook.ts";
export type * from "./model/discovery.ts";
export type * from "./model/reference.ts";
export type * from "./model/notebook.ts";
