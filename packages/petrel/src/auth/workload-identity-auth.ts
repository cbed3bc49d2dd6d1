import type { ClientOptions } from '../client-options.ts';
import { openTransport } from '../client-transport.ts';
import type { Reply } from '../core/call/call.ts';
import { CachedCredential, type ExpiringCredential } from '../core/client/cached-credential.ts';
import { CallSender } from '../core/client/call-sender.ts';
import { createLog } from '../core/client/logging.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import {
  APIConnectionTimeoutError,
  APIResponseValidationError,
  APIStatusError,
  OAuthError,
  OpenAIError,
  SubjectTokenProviderError,
} from '../core/errors/index.ts';
import { APIPromise } from '../core/pages/api-promise.ts';
import { jsonValue } from '../core/json-value.ts';
import { readVariable } from '../core/read-variable.ts';
import { encodeQuery } from '../core/request/query-string.ts';
import { detectRuntime } from '../core/runtime.ts';
import { REDACTED } from '../core/secrets/redaction.ts';
import type { Fetch } from '../platform/fetch/fetch-transport.ts';
import type { WorkloadIdentity } from './types.ts';

/** How the requests of an exchange are sent: as those of the client. */
export type ExchangeOptions = Pick<ClientOptions, 'fetch' | 'fetchOptions' | 'transport' | 'proxy'>;

const ORIGIN = 'https://auth.openai.com';
const LIMIT = 30_000;
const REFRESH_AHEAD = 1_200;
const MEBIBYTE = 1_048_576;

const SUBJECT_TOKEN_TYPES: Readonly<Record<string, string>> = {
  jwt: 'urn:ietf:params:oauth:token-type:jwt',
  id: 'urn:ietf:params:oauth:token-type:id_token',
};

/**
 * Exchanges tokens of the place that a program runs in for access tokens (RFC 8693), and keeps the access
 * token until shortly before its end. There is one exchange at a time, however many calls wait for it.
 */
export class WorkloadIdentityAuth {
  readonly #cache: CachedCredential<string>;

  /**
   * @param config is checked now
   * @param send a function that works like `fetch`, or how requests are sent
   * @throws OpenAIError of code `configuration` for what is missing
   */
  constructor(config: WorkloadIdentity, send: Fetch | ExchangeOptions = {}) {
    checkIdentity(config);
    const options = typeof send === 'function' ? { fetch: send } : send;
    let sender: CallSender | undefined;
    this.#cache = new CachedCredential({
      load: async () => exchange((sender ??= exchangeSender(options)), config),
      refreshAhead: (config.refreshBufferSeconds ?? REFRESH_AHEAD) * 1_000,
      loadLimit: 2 * LIMIT,
      tooSlow: () =>
        new APIConnectionTimeoutError({
          message: `Request timed out. The exchange of a token took longer than ${2 * LIMIT} ms.`,
        }),
    });
  }

  /**
   * An access token.
   *
   * @throws OAuthError when the exchange is rejected
   * @throws SubjectTokenProviderError when there is no token to exchange
   * @throws APIError when the token endpoint fails otherwise
   */
  getToken(): Promise<string> {
    return this.#cache.get();
  }

  /** Forgets the access token, as when it is rejected. */
  invalidateToken(): void {
    this.#cache.discard();
  }
}

/** @throws OpenAIError of code `configuration` for what is missing */
function checkIdentity(config: WorkloadIdentity): void {
  const { identityProviderId, serviceAccountId, provider, refreshBufferSeconds = 0 } = config;
  for (const [name, value] of Object.entries({ identityProviderId, serviceAccountId })) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw configurationError(`\`workloadIdentity\` needs \`${name}\`.`);
  }
  if (typeof provider?.getToken !== 'function' || !(provider.tokenType in SUBJECT_TOKEN_TYPES)) {
    throw configurationError(
      '`workloadIdentity` needs a `provider` with `getToken` and the `tokenType` "jwt" or "id".',
    );
  }
  if (!(refreshBufferSeconds >= 0)) {
    throw configurationError('`refreshBufferSeconds` must be a number of seconds, 0 or more.');
  }
}

async function exchange(
  sender: CallSender,
  config: WorkloadIdentity,
): Promise<ExpiringCredential<string>> {
  const body = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: await subjectToken(config),
    subject_token_type: SUBJECT_TOKEN_TYPES[config.provider.tokenType],
    identity_provider_id: config.identityProviderId,
    service_account_id: config.serviceAccountId,
    client_id: config.clientId,
  };
  const sent = Date.now();
  try {
    const call = sender.start({ method: 'post', path: '/oauth/token', body, security: 'none' });
    const answer = await new APIPromise(call, ({ data }: Reply) => data);
    return checkedAnswer(answer, sent);
  } catch (error) {
    throw await oauthError(error, body.subject_token);
  }
}

async function subjectToken({ provider }: WorkloadIdentity): Promise<string> {
  let token: unknown;
  try {
    token = await provider.getToken();
  } catch (error) {
    if (error instanceof OpenAIError) throw error;
    const message = 'The `provider` of `workloadIdentity` failed; see the cause.';
    throw new SubjectTokenProviderError(message, 'custom', error);
  }
  if (typeof token === 'string' && token.trim() !== '') return token.trim();
  const message = 'The `provider` of `workloadIdentity` did not return a non-empty string.';
  throw new SubjectTokenProviderError(message, 'custom');
}

/** @throws APIResponseValidationError for an answer without a token, or whose end is unknown */
function checkedAnswer(answer: unknown, sent: number): ExpiringCredential<string> {
  const { access_token: value, expires_in: lifetime } = Object(answer);
  if (typeof value !== 'string' || !/^[\u0021-\u007e]+$/.test(value)) {
    throw new APIResponseValidationError({
      message: 'The token endpoint answered without an `access_token`.',
    });
  }
  if (typeof lifetime !== 'number' || !Number.isFinite(lifetime) || lifetime <= 0) {
    throw new APIResponseValidationError({
      message: 'The token endpoint answered without a positive number of seconds as `expires_in`.',
    });
  }
  return { value, expiresAt: sent + lifetime * 1_000 };
}

/** An error of the endpoint as `OAuthError` where it is one, without the token; others as they are. */
async function oauthError(error: unknown, subject: string): Promise<unknown> {
  if (!(error instanceof APIStatusError)) return error;
  const { status, headers } = error;
  if (status !== 400 && status !== 401 && status !== 403) return error;
  const text = (await error.response.text()).replaceAll(subject, REDACTED);
  const body = jsonValue(text);
  return new OAuthError(
    status,
    typeof body === 'object' && body !== null ? body : undefined,
    headers,
  );
}

/** Sends the requests of an exchange, with nothing of the client's but its transport. */
function exchangeSender(options: ExchangeOptions): CallSender {
  const none = (): null => null;
  return new CallSender(
    // The calls that wait for a token retry by themselves.
    { baseURL: ORIGIN, timeout: LIMIT, deadline: undefined, maxRetries: 0, maxRetryDelay: LIMIT },
    {
      defaultQuery: () => undefined,
      bodyCodecs: () => ({}),
      stringifyQuery: encodeQuery,
      prepareOptions: none,
      prepareRequest: none,
      routeRequest: none,
      authHeaders: none,
    },
    {
      transport: openTransport(options, detectRuntime(), readVariable),
      log: createLog(() => ({ logger: console, level: 'off' })),
      credentials: () => ({ apiKey: null, adminAPIKey: null, keyless: true }),
      provider: null,
      ownHeaders: () => ({ accept: 'application/json' }),
      defaultHeaders: {},
      defaultQuery: undefined,
      fetchOptions: () => options.fetchOptions,
      requestIDs: false,
      decode: { truncatedStreams: 'error', maxResponseBytes: MEBIBYTE },
      expectedChoices: () => 1,
      files: {},
    },
  );
}
