/**
 * Runs work for each item, at most `limit` at once, and resolves when all has settled, with the first failure
 * in the order of the items; null when there is none. After a failure, nothing more begins.
 */
export async function runLimited<Item>(
  items: readonly Item[],
  limit: number,
  run: (item: Item) => Promise<void>,
): Promise<{ error: unknown } | null> {
  const failures = new Map<number, unknown>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length && failures.size === 0) {
      const index = next++;
      try {
        // It is there: the index is below the length.
        await run(items[index] as Item);
      } catch (error) {
        failures.set(index, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failures.size === 0) return null;
  const first = Math.min(...failures.keys());
  return { error: failures.get(first) };
}
