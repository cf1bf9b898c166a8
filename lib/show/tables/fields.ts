import type { Field, FieldType } from "../table.ts";

/** A column; the unit stands in its heading. */
export function field(
  name: string,
  type: FieldType,
  title: string,
  description: string,
  unit?: string,
): Field {
  return { name, type, title, description, ...(unit === undefined ? {} : { unit }) };
}

/** A column that is kept in files and left out where the table is shown. */
export function hidden(field: Field): Field {
  return { ...field, hidden: true };
}

/** Column that names the article of a row. */
export const articleField = field(
  "article",
  "string",
  "Article",
  "Id of the article, which is its file name without the ending",
);

/** Column that quotes the sentence of a row. */
export const sentenceField = field(
  "sentence",
  "string",
  "Sentence",
  "The sentence that the row was read from",
);

/** Column that leads to the marked words on the article's page. */
export const evidenceField: Field = {
  ...field(
    "evidence",
    "string",
    "Evidence",
    "Address of the marked words, relative to a folder beside articles/",
  ),
  link: "see the words",
};
