import { DatelineError } from "../errors.ts";

/**
 * The text of a table that an analyst edits.
 *
 * @param refusal The sentence for the reader, from what is wrong with the file: "does not
 * exist", "is not UTF-8 text" or "cannot be opened".
 * @throws {DatelineError} If the file cannot be read as UTF-8.
 */
export async function readTableText(
  path: string | URL,
  refusal: (reason: string) => string,
): Promise<string> {
  try {
    const bytes = await Deno.readFile(path);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = error instanceof Deno.errors.NotFound
      ? "does not exist"
      : error instanceof TypeError
      ? "is not UTF-8 text"
      : "cannot be opened";
    throw new DatelineError(refusal(reason), { cause: error });
  }
}
