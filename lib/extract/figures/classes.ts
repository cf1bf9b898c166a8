import { Lead } from "../leads.ts";
import { wordClass } from "../numbers/word-classes.ts";

/** Words that cannot stand inside a counted noun phrase. */
export const nounStops = wordClass("noun-stop");
/** Verbs that end a counted noun phrase although no plural was found. */
export const nounEnds = wordClass("noun-end");
export const partitiveDeterminers = wordClass("partitive-determiner");
export const rangeWords = wordClass("range-word");
export const rangeOpeners = wordClass("range-opener");
export const rangeOrigins = wordClass("range-origin");
export const orWords = wordClass("or-word");
export const andWords = wordClass("conjunction");
export const ofWords = wordClass("of");
export const articleWords = wordClass("article", Lead.Figure);
export const yearPrepositions = wordClass("year-preposition");
export const timeSuffixes = wordClass("time-suffix");
export const numberLabels = wordClass("number-label");
export const perWords = wordClass("per-word");
export const perBlockers = wordClass("per-blocker");
export const oneBlockers = wordClass("one-blocker");
export const possessives = wordClass("possessive");
export const attributivePlurals = wordClass("attributive-plural");
export const positionWords = wordClass("position-word");
export const amountNouns = wordClass("amount-noun");
export const personPronouns = wordClass("person-pronoun");
export const ageVerbs = wordClass("age-verb");
export const hedges = wordClass("hedge");
/** Words after which "times" and "twice" multiply: "three times as many". */
export const multipleFollowers = wordClass("multiple-follower");
export const turningVerbs = wordClass("turning-verb");
export const atWords = wordClass("sentence-at");
export const upWords = wordClass("up-word");
export const moneyWords = wordClass("money-word");
export const groupWords = wordClass("group-word");
export const ratedNouns = wordClass("rated-noun");
export const yearDeterminers = wordClass("year-determiner");
export const ageWords = wordClass("age-word");
export const peopleWords = wordClass("people-word");
export const deathWords = wordClass("death-word");
export const timeAdverbs = wordClass("time-adverb");
export const moreWords = wordClass("more-word");
export const comparedAges = wordClass("comparing-age");
export const byWords = wordClass("by-word");
/** Verbs that lead from one level to another: "went from 4% to 12%". */
export const movingVerbs = wordClass("moving-verb");
/** Common nouns that keep a capital only within titles: "Member States". */
export const titledNouns = wordClass("titled-noun");
/** Verbs that "up" and "down" belong to without telling a trend: "set up", "shot down". */
export const particleVerbs = wordClass("particle-verb");
/** The same, where a share may still move: "shot up 8%". */
export const particleMovers = wordClass("particle-mover");
/** Verbs that "up to" leads to a level: "ticked up to 4%", not "gusting up to 90 mph". */
export const riseVerbs = wordClass("rise-verb");
/** What "twice as" and "three times as" may compare. */
export const amountAdjectives = wordClass("amount-adjective");
/** Comparatives behind a change: "1.2 percent higher". */
export const higherWords = wordClass("higher-word");
export const lowerWords = wordClass("lower-word");
/** Units that stand before their number: "magnitude 6.4". */
export const leadingUnits = wordClass("leading-unit");
export const tallyWords = wordClass("tally-word");
/** Words after which "over 15 years" is a bound and not how long something lasts. */
export const lastingWords = wordClass("lasting-word");
