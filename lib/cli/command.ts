import { parseArgs, type ParseArgsConfig } from "node:util";
import { DatelineError } from "../errors.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** A command line as the command declares it. */
export interface CommandLine<O extends Options> {
  /** What `--help` prints. */
  readonly help: string;
  /** As `parseArgs` of `node:util` takes them; `--help` is added. */
  readonly options: O;
  /** @default {false} Whether arguments that are no options are accepted. */
  readonly allowPositionals?: boolean;
  /** The option that somebody means who gives an argument where none is accepted. */
  readonly likelyOption?: keyof O & string;
}

export type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

const WRONG_USAGE = 2;

/**
 * Runs a command and ends the process with its exit code. An error that is the user's to mend
 * is printed as its one sentence on standard error and exits with 1, a command line that is
 * not understood with 2; anything else is a fault of the kit and keeps its stack trace.
 *
 * @param run Gets the parsed command line and returns the exit code, 0 if it returns none.
 */
export async function runCommand<O extends Options>(
  line: CommandLine<O>,
  run: (parsed: Parsed<O>) => Promise<number | void>,
): Promise<never> {
  Deno.exit(await execute(line, run, Deno.args));
}

async function execute<O extends Options>(
  line: CommandLine<O>,
  run: (parsed: Parsed<O>) => Promise<number | void>,
  args: string[],
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(line.help.trim());
    return 0;
  }
  try {
    return await run(parse(line, args)) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message} (--help shows the usage)`);
      return WRONG_USAGE;
    }
    if (error instanceof DatelineError || error instanceof Deno.errors.NotCapable) {
      console.error(error.message);
    } else if (error instanceof Error && "code" in error && error.code === "ENOSPC") {
      console.error(
        "Cannot write any further: the disk is full; free some space and run it again",
      );
    } else console.error(error);
    return 1;
  }
}

class UsageError extends Error {}

function parse<O extends Options>(line: CommandLine<O>, args: string[]): Parsed<O> {
  try {
    const parsed = parseArgs({
      args,
      options: line.options,
      allowPositionals: true,
      strict: true,
    });
    const [unexpected] = parsed.positionals;
    if (unexpected === undefined || line.allowPositionals) return parsed;
    const meant = line.likelyOption === undefined
      ? ""
      : `; did you mean --${line.likelyOption} ${shellWord(unexpected)}?`;
    throw new UsageError(
      `Cannot use the argument "${unexpected}": only options are accepted${meant}`,
    );
  } catch (error) {
    if (error instanceof TypeError) {
      throw new UsageError(error.message.replace(/\. To specify .*$/s, ""));
    }
    throw error;
  }
}

/** A word as it is typed into a shell: quoted where it would be more than one. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_@%+=:,./~\\-]+$/u.test(word)
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}
