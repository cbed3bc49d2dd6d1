/** The keys of a queue, apart from those of BullMQ. The braces keep them on one node of a cluster. */
export interface QueueKeys {
  /** A hash: the id of the run, and its counts. */
  readonly run: string;
  /** Held by the process that collects the results. */
  readonly holder: string;
  /** A list: chunks whose rows all have results, which are to be collected. */
  readonly done: string;
  /** A list: chunks that no worker could finish. */
  readonly dead: string;
  /** A hash: the results of a chunk, by the index of the row. */
  results(chunk: number): string;
  /** There for a while after the results of a chunk were collected. */
  collected(chunk: number): string;
}

/** What the keys of BullMQ begin with. */
export function bullPrefix(name: string): string {
  return `{petrel:bulk:${name}}`;
}

/** The keys of a queue. */
export function queueKeys(name: string): QueueKeys {
  const prefix = bullPrefix(name);
  return {
    run: `${prefix}:run`,
    holder: `${prefix}:holder`,
    done: `${prefix}:done`,
    dead: `${prefix}:dead`,
    results: (chunk) => `${prefix}:results:${chunk}`,
    collected: (chunk) => `${prefix}:collected:${chunk}`,
  };
}
