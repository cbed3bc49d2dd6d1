/** Tokens that requests used. */
export interface TokenCount {
  input: number;
  /** Those of the input that the server had cached. */
  cached: number;
  output: number;
}

/** Dollars per million tokens of a model. */
export interface TokenPrice {
  input: number;
  output: number;
  /** Default: as `input`. */
  cached?: number | undefined;
}

/** Prices by model. A name that ends in `*` stands for all that begin like it. */
export type TokenPrices = Readonly<Record<string, TokenPrice>>;

/** What is wrong with prices; null for nothing. */
export function problemOfPrices(prices: unknown): string | null {
  if (typeof prices !== 'object' || prices === null) return 'an object of prices by model';
  for (const [model, price] of Object.entries(prices)) {
    const { input, output, cached = 0 }: Record<string, unknown> = Object(price);
    if ([input, output, cached].every((value) => Number.isFinite(value) && Number(value) >= 0))
      continue;
    return `prices in dollars per million tokens: "${model}" needs \`input\` and \`output\` as numbers, 0 or more`;
  }
  return null;
}

/** The tokens in the `usage` of a response body, of any operation. */
export function tokensUsed(body: unknown): TokenCount {
  const usage = memberOf(body, 'usage');
  const input = numberOf(usage, 'input_tokens') ?? numberOf(usage, 'prompt_tokens') ?? 0;
  const details =
    memberOf(usage, 'input_tokens_details') ?? memberOf(usage, 'prompt_tokens_details');
  return {
    input,
    cached: numberOf(details, 'cached_tokens') ?? 0,
    output: numberOf(usage, 'output_tokens') ?? numberOf(usage, 'completion_tokens') ?? 0,
  };
}

/** Dollars that the tokens cost; undefined where the model has no price. */
export function costOf(
  model: unknown,
  { input, cached, output }: TokenCount,
  prices: TokenPrices | undefined,
): number | undefined {
  const price = typeof model === 'string' ? priceOf(model, prices ?? {}) : undefined;
  if (price === undefined) return undefined;
  const cheap = price.cached ?? price.input;
  return ((input - cached) * price.input + cached * cheap + output * price.output) / 1_000_000;
}

/** The price of a model: its own, else that of the longest pattern. */
function priceOf(model: string, prices: TokenPrices): TokenPrice | undefined {
  if (Object.hasOwn(prices, model)) return prices[model];
  const [pattern = ''] = Object.keys(prices)
    .filter((name) => name.endsWith('*') && model.startsWith(name.slice(0, -1)))
    .sort((one, other) => other.length - one.length);
  return prices[pattern];
}

/** A member of what may be an object. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function numberOf(value: unknown, name: string): number | undefined {
  const member = memberOf(value, name);
  return typeof member === 'number' && member >= 0 ? member : undefined;
}
