interface Node<Item> {
  /** Null at the end of the list, where nothing has been read yet. */
  result: Promise<IteratorResult<Item, undefined>> | null;
  next: Node<Item> | null;
}

/**
 * Two iterators over the items of one. Each item is kept once, from when the faster branch reads it
 * to when the slower does; a branch that has been left keeps nothing. Leaving both ends the source.
 */
export function teeIterator<Item>(
  source: AsyncIterator<Item, undefined>,
): [AsyncIterator<Item, undefined>, AsyncIterator<Item, undefined>] {
  const start: Node<Item> = { result: null, next: null };
  let open = 2;
  const leave = async (): Promise<void> => {
    open--;
    if (open === 0) await source.return?.();
  };
  return [branch(source, start, leave), branch(source, start, leave)];
}

function branch<Item>(
  source: AsyncIterator<Item, undefined>,
  start: Node<Item>,
  leave: () => Promise<void>,
): AsyncIterator<Item, undefined> {
  let node: Node<Item> | null = start;
  return {
    next() {
      if (node === null) return Promise.resolve({ done: true, value: undefined });
      node.result ??= source.next();
      const { result } = node;
      node.next ??= { result: null, next: null };
      node = node.next;
      return result;
    },
    async return() {
      if (node !== null) {
        node = null;
        await leave();
      }
      return { done: true, value: undefined };
    },
  };
}
