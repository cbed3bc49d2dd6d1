import { checkedOptions, readOptions } from './checked-options.ts';
import type { ClientOptions } from './client-options.ts';
import { openTransport } from './client-transport.ts';
import { inheritanceOf, NO_ACCOUNT, withSpread } from './clone-options.ts';
import type { CredentialSources } from './credential-sources.ts';
import { CERTIFIED, isCertified, type IdentityKeys } from './auth/certified-identity.ts';
import type { Credentials } from './core/client/auth.ts';
import type { SharedTransport } from './core/client/shared-transport.ts';
import { configurationError } from './core/errors/configuration-error.ts';
import { readVariable } from './core/read-variable.ts';
import { mergeHeaders, type HeaderPatch } from './core/request/headers.ts';
import { checkBaseURL } from './core/request/request-url.ts';
import type { Runtime } from './core/runtime.ts';
import type { Provider } from './core/call/provider.ts';
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
  provider: Provider | null;
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
export function resolveOptions(
  options: ClientOptions,
  runtime: Runtime,
  sources: CredentialSources,
): ResolvedOptions {
  return readOptions(() => {
    const given = checkedOptions(withSpread(options));
    refuseBrowser(runtime, given);
    const provider = providerOf(given, sources);
    const certifier = given.credential ?? given.x509Transport;
    const certified = isCertified(certifier) ? certifier[CERTIFIED](given) : null;
    const variables = readEnvironment(readVariable);
    // The account of the environment is one with OpenAI, by its key.
    const isElsewhere = provider !== null || certified !== null;
    const environment = isElsewhere ? { ...variables, ...NO_ACCOUNT } : variables;
    const baseURL =
      provider?.baseURL ?? resolveBaseURL(given, certified?.baseURL ?? environment.baseURL);
    const { transport } = certified ?? given;
    const { defaultQuery } = given;
    return {
      given,
      environment,
      baseURL,
      provider,
      transport:
        inheritanceOf(given)?.transport ??
        openTransport({ ...given, transport }, runtime, readVariable),
      defaultHeaders: mergeHeaders(environment.customHeaders, given.defaultHeaders),
      defaultQuery: defaultQuery == null ? undefined : { ...defaultQuery },
      secrets: resolveSecrets(
        given,
        environment,
        baseURL,
        provider,
        certified?.keys(baseURL) ?? identityOf(given, baseURL, sources),
      ),
    };
  });
}

/**
 * The provider of the options, whose address and credentials are its own.
 *
 * @throws OpenAIError of code `configuration` for other addresses and credentials beside it
 */
function providerOf(options: ClientOptions, { adoptProvider }: CredentialSources): Provider | null {
  if (options.provider == null) return null;
  const provider = resolveProvider(options.provider, adoptProvider);
  checkBaseURL(provider.baseURL, '`baseURL` of the provider');
  const { apiKey, adminAPIKey, dataResidency, baseURL } = options;
  const elsewhere = baseURL === provider.baseURL ? null : baseURL;
  const others = Object.entries({ apiKey, adminAPIKey, dataResidency, baseURL: elsewhere })
    .filter(([, value]) => value != null)
    .map(([name]) => `\`${name}\``);
  if (others.length === 0) return provider;
  throw configurationError(
    `Pass ${others.join(', ')} to the provider: \`provider\` excludes them.`,
  );
}

/** @throws OpenAIError of code `configuration` for what is no provider */
function resolveProvider(
  given: Provider | object,
  adopt: CredentialSources['adoptProvider'],
): Provider {
  const provider = isProvider(given) ? given : adopt?.(given);
  if (provider != null) return provider;
  throw configurationError(
    '`provider` must be what `bedrock()` or `vertex()` return, or an object with `name`, `baseURL` and `authenticate`.',
  );
}

function isProvider(given: object): given is Provider {
  if (!('name' in given && 'baseURL' in given && 'authenticate' in given)) return false;
  const { name, baseURL, authenticate } = given;
  return (
    typeof name === 'string' && typeof baseURL === 'string' && typeof authenticate === 'function'
  );
}

function resolveSecrets(
  options: ClientOptions,
  environment: Environment,
  baseURL: string,
  provider: Provider | null,
  identity: IdentityKeys | null,
): ClientSecrets {
  const adminAPIKey =
    resolveKey('adminAPIKey', options.adminAPIKey, environment.adminAPIKey) ?? null;
  const apiKey =
    identity?.apiKey ??
    (typeof options.apiKey === 'function'
      ? options.apiKey
      : resolveKey('apiKey', options.apiKey, environment.apiKey));
  const keyless = provider !== null || (apiKey === null && isOwnServer(baseURL));
  if (apiKey == null && adminAPIKey === null && !keyless) {
    throw configurationError(
      'The API key is missing. Pass `apiKey` (or `adminAPIKey`, for administration), or set the ' +
        'environment variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY). For a server without ' +
        'authentication, pass `apiKey: null` with its `baseURL`.',
    );
  }
  const webhookSecret = chosen(options.webhookSecret, environment.webhookSecret);
  return { ...identity, apiKey, adminAPIKey, webhookSecret, options };
}

/**
 * The keys of the workload identity of the options.
 *
 * @throws OpenAIError of code `configuration` for another key beside it
 */
function identityOf(
  options: ClientOptions,
  baseURL: string,
  { identityKeys }: CredentialSources,
): IdentityKeys | null {
  const { workloadIdentity, apiKey } = options;
  if (workloadIdentity == null) return null;
  const other = apiKey == null ? options.provider && '`provider`' : '`apiKey`';
  if (other != null) {
    throw configurationError(`Pass either \`workloadIdentity\` or ${other}, not both.`);
  }
  if (identityKeys === undefined) {
    throw configurationError(
      'A bare `Client` does not support `workloadIdentity`; use an `OpenAI`.',
    );
  }
  return identityKeys(workloadIdentity, baseURL, options);
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

/** An option, null included, else the environment. */
export function chosen(
  option: string | null | undefined,
  variable: string | undefined,
): string | null {
  return option === undefined ? (variable ?? null) : option;
}

/** @throws OpenAIError in a browser page or worker, unless the options allow it */
function refuseBrowser(runtime: Runtime, options: ClientOptions): void {
  if (runtime.name !== 'browser' || options.dangerouslyAllowBrowser === true) return;
  throw configurationError(
    'In a browser, the API key is visible to everybody who opens the page. Send requests through your ' +
      'own server, or set `dangerouslyAllowBrowser: true` if the key may be public.',
  );
}
