const LONGEST = 60;

/** A value as a message shows it: JSON, cut to a line's length. */
export function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const json = typeof value === "string"
    // A long text is cut before it is escaped, since it may be a whole article.
    ? JSON.stringify(value.slice(0, LONGEST + 1))
    : JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST - 3)}...` : json;
}
