/** The tokens that an answer reports. */
export interface TokenUsage {
  total: number;
  /** Of the answer alone; undefined where it is not reported apart. */
  output: number | undefined;
}

/** The usage in an answer, or in an event of its stream; undefined when it has none. */
export function usageIn(value: unknown): TokenUsage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const usage = memberOf(value, 'usage') ?? memberOf(memberOf(value, 'response'), 'usage');
  if (usage === undefined) return undefined;
  const output = numberOf(usage, 'completion_tokens') ?? numberOf(usage, 'output_tokens');
  const input = numberOf(usage, 'prompt_tokens') ?? numberOf(usage, 'input_tokens');
  const total = numberOf(usage, 'total_tokens');
  if (total === undefined && input === undefined) return undefined;
  return { total: total ?? (input ?? 0) + (output ?? 0), output };
}

function memberOf(value: object | undefined, name: string): object | undefined {
  const member: unknown = value === undefined ? undefined : Reflect.get(value, name);
  return typeof member === 'object' && member !== null ? member : undefined;
}

function numberOf(value: object, name: string): number | undefined {
  const member: unknown = Reflect.get(value, name);
  return typeof member === 'number' && Number.isFinite(member) && member >= 0 ? member : undefined;
}
