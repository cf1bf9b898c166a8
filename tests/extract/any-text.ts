import fc from "fast-check";

/** Words, numbers and marks that extractors react to, in any order. */
const newsLike = fc.array(
  fc.oneof(
    fc.constantFrom(
      ..."$ £ % – - “ ” \" ' ( ) . , ; : \n \n\n a the of to from between and per last next"
        .split(" "),
      ..."year years month week day Tuesday May march Feb. February 4 2022 2024-01-10 12,000"
        .split(" "),
      ..."half million bn barrels dozen third twenty five Putin Xi China Russia's Moscow said"
        .split(" "),
      ..."told condemned not no support fears according about over rose fell percent ago later"
        .split(" "),
    ),
    fc.integer({ min: 0, max: 100_000 }).map(String),
    fc.string({ unit: "binary", maxLength: 5 }),
  ),
  { maxLength: 60 },
).map((words) => words.join(" "));

/** News-like texts and strings of any code units. */
export const anyText = fc.oneof(newsLike, fc.string({ unit: "binary", maxLength: 300 }));
