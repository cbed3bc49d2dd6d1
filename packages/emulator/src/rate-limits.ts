import { isObject } from '@petrel/spec/json';
import { refuseUnknownOptions } from './check-options.ts';
import { ApiError } from './http/api-error.ts';
import type { Reply } from './http/reply.ts';

/** Limits that the emulator enforces; what is left out is not limited. */
export interface RateLimitOptions {
  /** Requests a minute to each model. */
  requestsPerMinute?: number;
  /** Tokens a minute of each model: a quarter of the characters of a request, and the most of its answer. */
  tokensPerMinute?: number;
  /** Limits of single models, in place of those of all. */
  models?: Readonly<Record<string, Omit<RateLimitOptions, 'models'>>>;
  /**
   * Milliseconds of the limit of requests that may be used at once. Default 60,000, a whole minute's;
   * with 1000, a limit of 1800 a minute is enforced as 30 a second.
   */
  burst?: number;
}

const names: readonly (keyof RateLimitOptions)[] = [
  'requestsPerMinute',
  'tokensPerMinute',
  'models',
  'burst',
];

/** A request as the limits count it. */
export interface CountedRequest {
  /** Whose limits they are: the key, the organization and the project. */
  account: string;
  model: string;
  tokens: number;
}

const MINUTE = 60_000;

/** Token buckets of requests and tokens, for each account and model. */
export class RateLimits {
  readonly #options: RateLimitOptions;
  readonly #buckets = new Map<string, Record<Unit, TokenBucket | undefined>>();

  /** @throws {TypeError} for an unknown option, and a value that is no positive number. */
  constructor(options: RateLimitOptions) {
    checkLimits('The rate limits', options);
    for (const limits of Object.values(options.models ?? {})) checkLimits('A model', limits);
    this.#options = options;
  }

  /** Counts a request, and writes the headers of its answer. Returns the error of one that is too much. */
  admit(request: CountedRequest, headers: Reply['headers'], now: number): ApiError | undefined {
    const buckets = this.#bucketsOf(request);
    const wanted: Record<Unit, number> = { requests: 1, tokens: request.tokens };
    const waits = units.map((unit) => buckets[unit]?.waitFor(wanted[unit], now) ?? 0);
    const wait = Math.max(...waits);
    if (wait === 0) for (const unit of units) buckets[unit]?.take(wanted[unit], now);
    for (const unit of units) buckets[unit]?.writeTo(headers, unit, now);
    if (wait === 0) return undefined;
    const unit = units[waits.indexOf(wait)] ?? 'requests';
    return rejection(request, unit, buckets[unit]?.limit ?? 0, wait, headers);
  }

  clear(): void {
    this.#buckets.clear();
  }

  #bucketsOf({ account, model }: CountedRequest): Record<Unit, TokenBucket | undefined> {
    const id = `${account} ${model}`;
    const known = this.#buckets.get(id);
    if (known !== undefined) return known;
    const { models = {}, ...all } = this.#options;
    const own = Object.hasOwn(models, model) ? models[model] : undefined;
    const { requestsPerMinute, tokensPerMinute, burst = MINUTE } = { ...all, ...own };
    const made = {
      requests: TokenBucket.of(requestsPerMinute, burst),
      tokens: TokenBucket.of(tokensPerMinute, MINUTE),
    };
    this.#buckets.set(id, made);
    return made;
  }
}

type Unit = 'requests' | 'tokens';
const units: readonly Unit[] = ['requests', 'tokens'];

function checkLimits(owner: string, limits: RateLimitOptions): void {
  refuseUnknownOptions(owner, limits, names);
  for (const name of ['requestsPerMinute', 'tokensPerMinute', 'burst'] as const) {
    const value = limits[name];
    if (value !== undefined && !(value > 0)) {
      throw new TypeError(`${owner}: '${name}' must be a positive number.`);
    }
  }
}

/** The model and the tokens of a request's body; undefined for one that no model answers at once. */
export function countedBody(
  path: string,
  body: unknown,
): Pick<CountedRequest, 'model' | 'tokens'> | undefined {
  if (!isObject(body) || typeof body.model !== 'string') return undefined;
  if (!/^\/(?:chat|completions|responses|embeddings|moderations|images|audio)(?:\/|$)/.test(path)) {
    return undefined;
  }
  const { max_completion_tokens, max_output_tokens, max_tokens, n } = body;
  const most = [max_completion_tokens, max_output_tokens, max_tokens].find(
    (value) => typeof value === 'number',
  );
  const choices = typeof n === 'number' ? n : 1;
  const tokens = Math.ceil(JSON.stringify(body).length / 4) + Number(most ?? 0) * choices;
  return { model: body.model, tokens };
}

/** A limit that fills up evenly. */
class TokenBucket {
  readonly limit: number;
  readonly #capacity: number;
  #level: number;
  #at: number | undefined;

  static of(limit: number | undefined, burst: number): TokenBucket | undefined {
    return limit === undefined ? undefined : new TokenBucket(limit, burst);
  }

  constructor(limit: number, burst: number) {
    this.limit = limit;
    this.#capacity = Math.max(1, (limit * burst) / MINUTE);
    this.#level = this.#capacity;
  }

  /** Milliseconds until so much is in the bucket; Infinity for what never is. */
  waitFor(amount: number, now: number): number {
    this.#fill(now);
    if (amount > this.#capacity) return Infinity;
    return Math.max(0, this.#timeFor(amount - this.#level));
  }

  take(amount: number, now: number): void {
    this.#fill(now);
    this.#level -= amount;
  }

  writeTo(headers: Reply['headers'], unit: Unit, now: number): void {
    this.#fill(now);
    headers[`x-ratelimit-limit-${unit}`] = String(this.limit);
    headers[`x-ratelimit-remaining-${unit}`] = String(Math.floor(this.#level));
    const reset = Math.ceil(this.#timeFor(this.#capacity - this.#level));
    headers[`x-ratelimit-reset-${unit}`] = reset < 1_000 ? `${reset}ms` : `${reset / 1_000}s`;
  }

  #timeFor(amount: number): number {
    return (amount * MINUTE) / this.limit;
  }

  #fill(now: number): void {
    const passed = Math.max(0, now - (this.#at ?? now));
    this.#level = Math.min(this.#capacity, this.#level + (passed * this.limit) / MINUTE);
    this.#at = now;
  }
}

function rejection(
  { model, tokens }: CountedRequest,
  unit: Unit,
  limit: number,
  wait: number,
  headers: Reply['headers'],
): ApiError {
  const error = { status: 429, type: unit, code: 'rate_limit_exceeded' };
  const name = `${model} on ${unit} a minute: limit ${limit}`;
  if (wait === Infinity) {
    const message = `The request is too large for ${name}, requested ${tokens}.`;
    return new ApiError(message, error);
  }
  headers['retry-after-ms'] = String(Math.ceil(wait));
  headers['retry-after'] = String(Math.ceil(wait / 1_000));
  return new ApiError(`Rate limit reached for ${name}. Try again in ${Math.ceil(wait)} ms.`, error);
}
