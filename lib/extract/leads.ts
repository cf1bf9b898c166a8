/**
 * Who wants to see a word. Each extractor goes through all tokens of a text and reads only at
 * few of them; the words at which it can begin bear its bit, so that the others cost it one
 * test, whatever tables it would have to ask.
 */
export const Lead = {
  Time: 1,
  Actor: 2,
  Report: 4,
  Stance: 8,
  Narrative: 16,
  Quote: 32,
  Figure: 64,
} as const;

/** By word number: the bits of its readers; it grows with the vocabulary. */
let leads = new Uint8Array(1 << 14);

/** Lets the readers of `bits` see a word, besides those that see it already. */
export function addLead(word: number, bits: number): void {
  if (word >= leads.length) {
    const longer = new Uint8Array(2 * Math.max(word, leads.length));
    longer.set(leads);
    leads = longer;
  }
  leads[word] = leads[word]! | bits;
}

/** Puts the bits of some word numbers into `into`, token by token. */
export function leadsOf(words: Int32Array, into: Uint8Array): void {
  const known = leads;
  const { length } = known;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    into[at] = word < length ? known[word]! : 0;
  }
}
