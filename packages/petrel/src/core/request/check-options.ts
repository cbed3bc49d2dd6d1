import { configurationError } from '../errors/configuration-error.ts';
import type { OpenAIError } from '../errors/index.ts';
import { checkOptionNames } from './option-names.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';

const KNOWN: Readonly<Record<keyof FinalRequestOptions, true>> = {
  method: true,
  path: true,
  query: true,
  headers: true,
  body: true,
  extraBody: true,
  timeout: true,
  deadline: true,
  maxRetries: true,
  signal: true,
  socket: true,
  idempotencyKey: true,
  fetchOptions: true,
  onUploadProgress: true,
  stream: true,
  multipart: true,
  binary: true,
  answers: true,
  security: true,
  contentType: true,
  transform: true,
  errorEvents: true,
  preferred: true,
  resume: true,
  writeForm: true,
  reportingBody: true,
  readStream: true,
  readBinary: true,
  resumeStream: true,
};

/** Names from other clients, and what they are here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  extra_headers: 'headers',
  extraHeaders: 'headers',
  extra_query: 'query',
  extraQuery: 'query',
  defaultBaseURL: 'client.withOptions({ baseURL })',
};

/**
 * Checks the options of a request that are not checked where they are used.
 *
 * @throws OpenAIError of code `configuration` for an option that is misspelt, naming the right one, and
 * for a value that cannot work. Other unknown options are ignored.
 */
export function checkOptions(options: FinalRequestOptions): void {
  checkOptionNames(options, KNOWN, 'request option', ELSEWHERE);
  const { query, signal, onUploadProgress } = options;
  if (query !== undefined && query !== null && typeof query !== 'object') {
    throw refused('query', 'an object');
  }
  if (signal !== undefined && signal !== null && !isSignal(signal)) {
    throw refused('signal', 'an AbortSignal');
  }
  if (onUploadProgress != null && typeof onUploadProgress !== 'function') {
    throw refused('onUploadProgress', 'a function');
  }
}

/** @throws OpenAIError of code `configuration` for what is no number of retries */
export function checkedRetries(retries: number): number {
  if (Number.isInteger(retries) && retries >= 0) return retries;
  if (retries === Infinity) return retries;
  throw refused('maxRetries', 'a whole number, 0 or more');
}

/** @throws OpenAIError of code `configuration` for what is no time to limit a call to */
export function checkedDeadline(deadline: number): number {
  if (typeof deadline === 'number' && deadline > 0) return deadline;
  throw refused('deadline', 'a positive number of milliseconds');
}

/** @throws OpenAIError of code `configuration` for what is no longest wait between attempts */
export function checkedDelay(maxRetryDelay: number): number {
  if (typeof maxRetryDelay === 'number' && maxRetryDelay >= 0) return maxRetryDelay;
  throw refused('maxRetryDelay', 'a number of milliseconds, 0 or more');
}

function refused(option: string, wanted: string): OpenAIError {
  return configurationError(`\`${option}\` must be ${wanted}.`);
}

/** An `AbortSignal` of whatever origin: not every library uses the runtime's own. */
function isSignal(signal: AbortSignal): boolean {
  return (
    typeof signal.aborted === 'boolean' &&
    typeof signal.addEventListener === 'function' &&
    typeof signal.removeEventListener === 'function'
  );
}
