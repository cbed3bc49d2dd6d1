import { parseURL } from './core/parse-url.ts';
import type { ClientOptions, DataResidency } from './client-options.ts';
import type { Environment } from './openai/environment.ts';
import { configurationError } from './core/errors/configuration-error.ts';
import { checkBaseURL } from './core/request/request-url.ts';
import type { Runtime } from './core/runtime.ts';

/** Where requests go when nothing else is said. */
const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

const RESIDENCES: Readonly<Record<DataResidency, string>> = {
  global: DEFAULT_BASE_URL,
  us: 'https://us.api.openai.com/v1',
  eu: 'https://eu.api.openai.com/v1',
  ae: 'https://ae.api.openai.com/v1',
  au: 'https://au.api.openai.com/v1',
  in: 'https://in.api.openai.com/v1',
  jp: 'https://jp.api.openai.com/v1',
};

/**
 * The base URL that options and environment name, `dataResidency` before the environment.
 *
 * @throws OpenAIError for both `baseURL` and `dataResidency`, and for a URL that is none or
 * holds a user name or a password
 */
export function resolveBaseURL(options: ClientOptions, environment: Environment): string {
  const explicit = options.baseURL?.trim() || undefined;
  const { dataResidency } = options;
  if (dataResidency !== undefined && dataResidency !== null) {
    if (explicit !== undefined) {
      throw configurationError('Pass either `baseURL` or `dataResidency`, not both.');
    }
    return residenceURL(dataResidency);
  }
  const url = explicit ?? environment.baseURL ?? DEFAULT_BASE_URL;
  checkBaseURL(url);
  return url;
}

/** Whether a server is not OpenAI's: only those may do without a key. */
export function isOwnServer(baseURL: string): boolean {
  const url = parseURL(baseURL);
  return url !== null && !/(?:^|\.)openai\.com$/.test(url.hostname);
}

function residenceURL(residency: DataResidency): string {
  if (Object.hasOwn(RESIDENCES, residency)) return RESIDENCES[residency];
  const known = Object.keys(RESIDENCES).join(', ');
  throw configurationError(`\`dataResidency\` must be one of: ${known}.`);
}

/**
 * A key as it can be sent: the option, else the environment, without white space around it. Null when
 * the option is null, undefined when there is none.
 *
 * @throws OpenAIError for a key that no header can hold; the message does not quote it
 */
export function resolveKey(
  name: 'apiKey' | 'adminAPIKey',
  option: string | null | undefined,
  variable: string | undefined,
): string | null | undefined {
  if (option === null) return null;
  if (option !== undefined && typeof option !== 'string') {
    throw configurationError(`\`${name}\` must be a string; it is a ${typeof option}.`);
  }
  const key = (option ?? variable)?.trim();
  if (key === undefined || key === '') return undefined;
  if (!/^[\u0020-\u007e\u00a0-\u00ff]+$/.test(key)) {
    throw configurationError(
      `\`${name}\` holds a line break or another character that no header may hold.`,
    );
  }
  return key;
}

/** @throws OpenAIError in a browser page or worker, unless the options allow it */
export function refuseBrowser(runtime: Runtime, options: ClientOptions): void {
  if (runtime.name !== 'browser' || options.dangerouslyAllowBrowser === true) return;
  throw configurationError(
    'A browser shows its API key to everybody who opens the page. Send requests through a server ' +
      'of yours, or set `dangerouslyAllowBrowser: true` if the key may be seen.',
  );
}
