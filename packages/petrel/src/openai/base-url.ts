import { parseURL } from '../core/parse-url.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import { checkBaseURL } from '../core/request/request-url.ts';

/** The region in which the API stores and processes data. */
export type DataResidency = 'global' | 'us' | 'eu' | 'ae' | 'au' | 'in' | 'jp';

/** The options that decide where requests go. */
interface AddressOptions {
  baseURL?: string | null | undefined;
  dataResidency?: DataResidency | null | undefined;
}

/** The default base URL. */
const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

const REGIONS: readonly DataResidency[] = ['global', 'us', 'eu', 'ae', 'au', 'in', 'jp'];

/**
 * The base URL of the options, or else of the environment, whose `variable` is OPENAI_BASE_URL.
 *
 * @throws OpenAIError for both `baseURL` and `dataResidency`, and for a URL that is none or
 * holds a user name or a password
 */
export function resolveBaseURL(options: AddressOptions, variable: string | undefined): string {
  const explicit = options.baseURL?.trim() || undefined;
  const { dataResidency } = options;
  if (dataResidency !== undefined && dataResidency !== null) {
    if (explicit !== undefined) {
      throw configurationError('Pass either `baseURL` or `dataResidency`, not both.');
    }
    return regionURL(dataResidency);
  }
  if (explicit === undefined && variable !== undefined) {
    checkBaseURL(variable, 'OPENAI_BASE_URL');
    return variable;
  }
  const url = explicit ?? DEFAULT_BASE_URL;
  checkBaseURL(url);
  return url;
}

/** Whether a server is not OpenAI's: only those may do without a key. */
export function isOwnServer(baseURL: string): boolean {
  const url = parseURL(baseURL);
  return url !== null && !/(?:^|\.)openai\.com$/.test(url.hostname);
}

function regionURL(residency: DataResidency): string {
  if (residency === 'global') return DEFAULT_BASE_URL;
  if (REGIONS.includes(residency)) return `https://${residency}.api.openai.com/v1`;
  throw configurationError(`\`dataResidency\` must be one of: ${REGIONS.join(', ')}.`);
}
