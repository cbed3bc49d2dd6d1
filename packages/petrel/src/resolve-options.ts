import { checkedOptions, readOptions } from './checked-options.ts';
import type { ClientOptions } from './client-options.ts';
import { openTransport } from './client-transport.ts';
import { inheritanceOf, withSpread } from './clone-options.ts';
import type { Credentials } from './core/client/auth.ts';
import type { SharedTransport } from './core/client/shared-transport.ts';
import { configurationError } from './core/errors/configuration-error.ts';
import { readVariable } from './core/read-variable.ts';
import { mergeHeaders, type HeaderPatch } from './core/request/headers.ts';
import type { Runtime } from './core/runtime.ts';
import { isOwnServer, resolveBaseURL } from './openai/base-url.ts';
import { readEnvironment, type Environment } from './openai/environment.ts';

/** What must not be seen when a client is printed. */
export interface ClientSecrets extends Credentials {
  webhookSecret: string | null;
  /** As given, for clones. */
  options: ClientOptions;
}

/** What options and environment come to. */
export interface ResolvedOptions {
  /** The options, checked and copied. */
  given: ClientOptions;
  environment: Environment;
  baseURL: string;
  transport: SharedTransport;
  defaultHeaders: HeaderPatch;
  defaultQuery: Record<string, string | undefined> | undefined;
  secrets: ClientSecrets;
}

/**
 * Decides every option, with those of a client that was spread into them.
 *
 * @throws OpenAIError, and nothing else, for options that cannot work, such as a getter that throws
 */
export function resolveOptions(options: ClientOptions, runtime: Runtime): ResolvedOptions {
  return readOptions(() => {
    const given = checkedOptions(withSpread(options));
    refuseBrowser(runtime, given);
    const environment = readEnvironment(readVariable);
    const baseURL = resolveBaseURL(given, environment.baseURL);
    const { defaultQuery } = given;
    return {
      given,
      environment,
      baseURL,
      transport: inheritanceOf(given)?.transport ?? openTransport(given, runtime, readVariable),
      defaultHeaders: mergeHeaders(environment.customHeaders, given.defaultHeaders),
      defaultQuery: defaultQuery == null ? undefined : { ...defaultQuery },
      secrets: resolveSecrets(given, environment, baseURL),
    };
  });
}

function resolveSecrets(
  options: ClientOptions,
  environment: Environment,
  baseURL: string,
): ClientSecrets {
  const adminAPIKey =
    resolveKey('adminAPIKey', options.adminAPIKey, environment.adminAPIKey) ?? null;
  const apiKey =
    typeof options.apiKey === 'function'
      ? options.apiKey
      : resolveKey('apiKey', options.apiKey, environment.apiKey);
  const keyless = apiKey === null && isOwnServer(baseURL);
  if (apiKey == null && adminAPIKey === null && !keyless) {
    throw configurationError(
      'The API key is missing. Pass `apiKey` (or `adminAPIKey`, for administration), or set the ' +
        'environment variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY). For a server without ' +
        'authentication, pass `apiKey: null` with its `baseURL`.',
    );
  }
  const webhookSecret =
    options.webhookSecret === undefined
      ? (environment.webhookSecret ?? null)
      : options.webhookSecret;
  return { apiKey, adminAPIKey, webhookSecret, options };
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
      `\`${name}\` contains a line break or another character that a header must not contain.`,
    );
  }
  return key;
}

/** @throws OpenAIError in a browser page or worker, unless the options allow it */
function refuseBrowser(runtime: Runtime, options: ClientOptions): void {
  if (runtime.name !== 'browser' || options.dangerouslyAllowBrowser === true) return;
  throw configurationError(
    'In a browser, the API key is visible to everybody who opens the page. Send requests through your ' +
      'own server, or set `dangerouslyAllowBrowser: true` if the key may be public.',
  );
}
