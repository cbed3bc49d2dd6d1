/**
 * Items of which the first has arrived, or their end: what they come from has answered. Leaving them ends the
 * generator.
 */
export async function startedItems<Item>(
  items: AsyncGenerator<Item, undefined>,
): Promise<AsyncIterable<Item>> {
  let first: IteratorResult<Item, undefined> | null = await items.next();
  const iterator: AsyncIterator<Item, undefined> = {
    next() {
      const step = first;
      first = null;
      return step === null ? items.next() : Promise.resolve(step);
    },
    return: () => items.return(undefined),
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
