/** What a stream helper of either package has in common. */
interface Helper {
  done: () => Promise<void>;
}

/** An event with its arguments, or a final result with its name. */
export type Record = readonly [name: string, value: unknown];

/** Listens to events of a helper, reads it to its end, and calls methods for its results. */
export async function record(
  helper: Helper,
  events: readonly string[],
  finals: readonly string[],
): Promise<Record[]> {
  const records: Record[] = [];
  for (const event of events) {
    const listener = (...args: unknown[]): number => records.push([event, plain(args)]);
    Reflect.apply(Reflect.get(helper, 'on'), helper, [event, listener]);
  }
  await helper.done().catch((error: unknown) => records.push(['done', plain(error)]));
  for (const final of finals) {
    const method: unknown = Reflect.get(helper, final);
    if (typeof method !== 'function') throw new Error(`There is no ${final}().`);
    const value: unknown = await Promise.resolve(Reflect.apply(method, helper, [])).catch(plain);
    records.push([final, plain(value)]);
  }
  return records;
}

/** As JSON. Both packages fail with words of their own. */
function plain(value: unknown): unknown {
  if (value instanceof Error) return { error: true };
  if (Array.isArray(value)) return value.map(plain);
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
