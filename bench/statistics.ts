/** What several measurements of the same thing come to. */
export interface Summary {
  median: number;
  /** The lower quartile. */
  low: number;
  /** The upper quartile. */
  high: number;
}

/** The median of values and the quartiles around it. */
export function summarize(values: readonly number[]): Summary {
  return {
    median: quantile(values, 0.5),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
  };
}

/**
 * The value below which a part of the values lies, linear between neighbours.
 *
 * @throws {RangeError} when there are no values.
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There are no values.');
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How many times as much one costs as the other. Each round is compared with itself, so that what
 * slows a whole round down weighs on both.
 *
 * @throws {RangeError} when there are no rounds, or not the same number of both.
 */
export function ratioOf(values: readonly number[], others: readonly number[]): number {
  if (values.length !== others.length) throw new RangeError('The rounds are not the same.');
  return quantile(
    values.map((value, round) => value / (others[round] ?? Number.NaN)),
    0.5,
  );
}
