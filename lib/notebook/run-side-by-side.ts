/**
 * Runs `work` on every item, at most `limit` at a time, and returns the results in the order
 * of the items. After a result for which `stop` holds, or after an error, no further work is
 * begun; what has not begun then has the result null.
 */
export async function runSideBySide<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  stop: (result: Result) => boolean = () => false,
): Promise<(Result | null)[]> {
  const results = items.map((): Result | null => null);
  const rest = items.entries();
  let stopped = false;
  const worker = async () => {
    for (const [i, item] of rest) {
      if (stopped) return;
      try {
        const result = await work(item);
        results[i] = result;
        stopped ||= stop(result);
      } catch (error) {
        stopped = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.max(1, limit) }, worker);
  const ended = await Promise.allSettled(workers);
  const failed = ended.find((end) => end.status === "rejected");
  if (failed) throw failed.reason;
  return results;
}
