import type { ClientOptions } from './client-options.ts';
import { isCertified } from './auth/certified-identity.ts';
import { asOpenAIError, configurationError } from './core/errors/configuration-error.ts';
import { checkOptionNames } from './core/request/option-names.ts';
import { resolveTimeouts } from './core/call/timeouts.ts';
import { checkedDeadline, checkedDelay, checkedRetries } from './core/request/check-options.ts';

type Option = keyof ClientOptions;

/** What a value must be, in words; null for one that can be used. It may also throw. */
type Check = (value: unknown) => string | null;

const text: Check = (value) => (typeof value === 'string' ? null : 'a string');
const object: Check = (value) => (typeof value === 'object' ? null : 'an object');
const callable: Check = (value) => (typeof value === 'function' ? null : 'a function');
const anything: Check = () => null;

/** Runs a check that throws by itself. */
function checkedBy(check: (value: never) => unknown): Check {
  return (value) => {
    // What is no such value is what the check is there to find.
    check(value as never);
    return null;
  };
}

/** Every option there is, with the check of its value. `null` and undefined are not checked. */
const CHECKS: Readonly<Record<Option, Check>> = {
  apiKey: (value) => (typeof value === 'function' ? null : text(value) && 'a string or a function'),
  adminAPIKey: text,
  organization: text,
  project: text,
  baseURL: text,
  dataResidency: text,
  provider: object,
  workloadIdentity: object,
  credential: (value) => (isCertified(value) ? null : 'what `fromX509` returns'),
  x509Transport: (value) => (isCertified(value) ? null : 'what `createX509Transport` returns'),
  webhookSecret: text,
  // `mergeHeaders` checks them.
  defaultHeaders: anything,
  defaultQuery: object,
  timeout: checkedBy(resolveTimeouts),
  deadline: checkedBy(checkedDeadline),
  maxRetries: checkedBy(checkedRetries),
  maxRetryDelay: checkedBy(checkedDelay),
  // One that names no level is reported and ignored.
  logLevel: text,
  logger: (value) =>
    isLogger(value) ? null : 'an object with `error`, `warn`, `info` and `debug`',
  fetch: callable,
  fetchOptions: object,
  transport: (value) => (hasFunction(value, 'send') ? null : 'an object with a function `send`'),
  proxy: (value) => (isAddress(value) ? null : 'a URL, or an object with a `url`'),
  dangerouslyAllowBrowser: anything,
  truncatedStreams: (value) =>
    value === 'error' || value === 'ignore' ? null : '"error" or "ignore"',
  maxResponseBytes: (value) =>
    typeof value === 'number' && value > 0 ? null : 'a number of bytes above 0, or Infinity',
};

/**
 * A copy of a client's options, checked. Names that are like no option are ignored: frameworks pass
 * options of their own along.
 *
 * @throws OpenAIError of code `configuration` for what {@link checkOptionNames} refuses, and for a value that
 * cannot work
 */
export function checkedOptions(given: ClientOptions): ClientOptions {
  if (typeof given !== 'object' || given === null) {
    throw configurationError(
      'A client takes an object of options, such as `{ apiKey, baseURL }`, or nothing.',
    );
  }
  const options = readOptions(() => copyOf(given));
  checkOptionNames(options, CHECKS, 'option');
  for (const [name, check] of Object.entries(CHECKS)) {
    const value: unknown = Reflect.get(options, name);
    const wanted = value === undefined || value === null ? null : checked(name, value, check);
    if (wanted !== null) throw configurationError(`\`${name}\` must be ${wanted}.`);
  }
  return options;
}

/**
 * Where options are read. They may be anything, and reading them may throw anything.
 *
 * @throws OpenAIError, and nothing else
 */
export function readOptions<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw asOpenAIError(error, 'The options of the client cannot be read.');
  }
}

function checked(name: string, value: unknown, check: Check): string | null {
  try {
    return check(value);
  } catch (error) {
    throw asOpenAIError(error, `The option \`${name}\` cannot be read.`);
  }
}

function copyOf(given: ClientOptions): ClientOptions {
  const options: ClientOptions = { ...given };
  for (const name of Object.keys(CHECKS)) {
    // Options of a class may be accessors of its prototype.
    if (!Object.hasOwn(options, name) && name in given) {
      Reflect.set(options, name, Reflect.get(given, name));
    }
  }
  return options;
}

function isLogger(value: unknown): boolean {
  return ['error', 'warn', 'info', 'debug'].every((level) => hasFunction(value, level));
}

function hasFunction(value: unknown, name: string): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return typeof Reflect.get(value, name) === 'function';
}

function isAddress(value: unknown): boolean {
  if (typeof value === 'string' || value instanceof URL) return true;
  if (typeof value !== 'object' || value === null) return false;
  const url: unknown = Reflect.get(value, 'url');
  return typeof url === 'string' || url instanceof URL;
}
