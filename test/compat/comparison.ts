/** One comparison of the two clients. */
export interface Comparison {
  /** The line of the table it is counted in, such as a module or a resource. */
  group: string;
  /** Its name, unique in its part; lists of differences cite it. */
  name: string;
  /** How petrel differs from the reference client; null when it does not. */
  difference: string | null;
}

/** One part of the suite, which yields its comparisons one by one. */
export type ComparePart = () => AsyncIterable<Comparison> | Iterable<Comparison>;
