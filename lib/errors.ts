/**
 * An error that is the user's to mend. Its message is one sentence for them: what could not
 * be done, where, the current value, and what would be accepted. Commands print the message
 * without a stack trace and exit with 1.
 */
export class DatelineError extends Error {
  override readonly name = "DatelineError";
}
