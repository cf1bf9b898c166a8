/** What a wait for a kernel's answer came to, if it is not the answer. */
export type NoReply = "timeout" | "dead";

/** Answers that are waited for, by the key that an answer will carry. */
export class PendingReplies<Reply> {
  readonly #waiting = new Map<string, (reply: Reply | NoReply) => void>();
  #dead = false;

  /**
   * The answer for `key`, `timeout` after so many milliseconds without one, or `dead` once
   * nobody is left to answer.
   */
  wait(key: string, timeout: number): Promise<Reply | NoReply> {
    if (this.#dead) return Promise.resolve("dead");
    return new Promise((resolve) => {
      const timer = setTimeout(() => settle("timeout"), timeout);
      const settle = (reply: Reply | NoReply) => {
        clearTimeout(timer);
        this.#waiting.delete(key);
        resolve(reply);
      };
      this.#waiting.set(key, settle);
    });
  }

  /** Hands an answer to whoever waits for it. */
  settle(key: string, reply: Reply): void {
    this.#waiting.get(key)?.(reply);
  }

  /** Ends all waits, those to come included. */
  end(): void {
    this.#dead = true;
    for (const settle of [...this.#waiting.values()]) settle("dead");
  }
}
