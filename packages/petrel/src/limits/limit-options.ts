import { configurationError } from '../core/errors/configuration-error.ts';
import { intendedName } from '../core/request/option-names.ts';
import type { LimitedRequest } from './limited-request.ts';
import type { LimitStore } from './limit-store.ts';
import type { LimitEvent } from './limit-state.ts';

/** Limits of a model. What is left out is learned from the server's headers. */
export interface ModelLimits {
  /** Requests a minute. */
  requestsPerMinute?: number | undefined;
  /** Tokens a minute, of requests and answers together. */
  tokensPerMinute?: number | undefined;
}

/** How urgent a request is: one of `high` counts four times as much as one of `normal`, and 16 times as one of `low`. */
export type LimitPriority = 'high' | 'normal' | 'low';

/** Options of `limit`. */
export interface LimitOptions extends ModelLimits {
  /** Limits by model, such as `{ 'gpt-4o': { requestsPerMinute: 500 } }`. A name that ends in `*` stands for all that begin like it. */
  models?: Readonly<Record<string, ModelLimits>> | undefined;
  /** Milliseconds of a minute's limit that may be spent at once after a quiet time. Default: 10, which spreads requests evenly. At most 60,000. */
  burst?: number | undefined;
  /** The most requests under way at once, or `adaptive`: as many as the server answers without slowing down. Default: no limit; adaptive where the server reports no limits and none are given. */
  concurrency?: number | 'adaptive' | undefined;
  /** The most requests that wait for each model; more fail with `limit_queue_full`. Default: 100,000. */
  maxQueue?: number | undefined;
  /** Milliseconds that a request may wait, for its turn and after rejections; then it fails with `limit_wait_exceeded`. Default: 600,000. */
  maxWait?: number | undefined;
  /** How many times a call is sent again when the server rejects it with status 429, apart from its retries. Default: 10. */
  maxRejections?: number | undefined;
  /** Estimates the tokens of a request in place of the built-in estimate. */
  estimateTokens?: ((request: LimitedRequest) => number) | undefined;
  /** Whose limits a request counts against: requests of the same account share them. Default: `request.account`, which is the base URL, the organization, the project and the API key. */
  account?: ((request: LimitedRequest) => string) | undefined;
  /** Who a request is for, such as a tenant: requests of different keys get equal shares. Default: all have the same key. */
  key?: ((request: LimitedRequest) => string) | undefined;
  /** The share of a key, in proportion to those of the other keys. Default: 1. */
  weight?: ((key: string) => number) | undefined;
  /** How urgent a request is. Default: `normal`. */
  priority?: ((request: LimitedRequest) => LimitPriority) | undefined;
  /** Keeps the limits together with other processes, such as `redisStore`. Default: this process keeps them alone. */
  store?: LimitStore | undefined;
  /** Receives what the limiter does. What it throws is ignored. */
  onEvent?: ((event: LimitEvent) => void) | undefined;
}

type Check = (value: unknown) => string | null;

const positive: Check = (value) =>
  typeof value === 'number' && value > 0 && value < Infinity ? null : 'a positive number';
const count: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? null : 'a whole number, 0 or more';
const milliseconds: Check = (value) =>
  typeof value === 'number' && value >= 0 ? null : 'a number of milliseconds, 0 or more';
const callable: Check = (value) => (typeof value === 'function' ? null : 'a function');

const MODEL_CHECKS: Readonly<Record<keyof ModelLimits, Check>> = {
  requestsPerMinute: positive,
  tokensPerMinute: positive,
};

const CHECKS: Readonly<Record<keyof LimitOptions, Check>> = {
  ...MODEL_CHECKS,
  models: (value) =>
    typeof value === 'object' && !Array.isArray(value) ? null : 'an object of limits by model',
  burst: (value) =>
    typeof value === 'number' && value >= 0 && value <= 60_000
      ? null
      : 'a number of milliseconds from 0 to 60,000',
  concurrency: (value) =>
    value === 'adaptive' || (Number.isSafeInteger(value) && Number(value) > 0)
      ? null
      : 'a whole number above 0, or "adaptive"',
  maxQueue: count,
  maxWait: milliseconds,
  maxRejections: count,
  estimateTokens: callable,
  account: callable,
  key: callable,
  weight: callable,
  priority: callable,
  store: (value) =>
    typeof value === 'object' && value !== null && 'sync' in value
      ? null
      : 'a store of limits, such as `redisStore(client)`',
  onEvent: callable,
};

/**
 * The options, checked.
 *
 * @throws OpenAIError of code `configuration` for an unknown option, a value that cannot work, and an
 * option that would have no effect
 */
export function checkedLimitOptions(options: LimitOptions): LimitOptions {
  check('limit', options, CHECKS);
  for (const [model, limits] of Object.entries(options.models ?? {})) {
    check(`limit: models[${JSON.stringify(model)}]`, limits, MODEL_CHECKS);
  }
  if (options.weight !== undefined && options.key === undefined) {
    throw configurationError('`limit`: `weight` has no effect without `key`.');
  }
  return options;
}

/** The limits that the options give a model: its own, else those of the longest pattern, else those of all. */
export function limitsFor(model: string, options: LimitOptions): ModelLimits {
  const { models = {}, requestsPerMinute, tokensPerMinute } = options;
  const own = Object.hasOwn(models, model) ? models[model] : models[longestPattern(model, models)];
  return { requestsPerMinute, tokensPerMinute, ...own };
}

function longestPattern(model: string, models: object): string {
  const patterns = Object.keys(models).filter(
    (name) => name.endsWith('*') && model.startsWith(name.slice(0, -1)),
  );
  return patterns.sort((one, other) => other.length - one.length)[0] ?? '';
}

function check(owner: string, given: object, checks: Readonly<Record<string, Check>>): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw configurationError(`\`${owner}\` takes an object of limits and options.`);
  }
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (known === undefined) {
      const intended = intendedName(name, Object.keys(checks));
      const hint = intended === undefined ? '' : ` Use \`${intended}\`.`;
      throw configurationError(`\`${owner}\` has no option \`${name}\`.${hint}`);
    }
    const wanted = value === undefined ? null : known(value);
    if (wanted !== null) throw configurationError(`\`${owner}\`: \`${name}\` must be ${wanted}.`);
  }
}
