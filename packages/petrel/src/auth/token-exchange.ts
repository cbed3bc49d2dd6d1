import type { FetchOptions } from '../core/call/fetch-options.ts';
import type { Reply } from '../core/call/call.ts';
import { CachedCredential, type ExpiringCredential } from '../core/client/cached-credential.ts';
import { CallSender } from '../core/client/call-sender.ts';
import { createLog } from '../core/client/logging.ts';
import type { SharedTransport } from '../core/client/shared-transport.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import {
  APIConnectionTimeoutError,
  APIResponseValidationError,
  APIStatusError,
  OAuthError,
} from '../core/errors/index.ts';
import { jsonValue } from '../core/json-value.ts';
import { APIPromise } from '../core/pages/api-promise.ts';
import { requestURL } from '../core/request/request-url.ts';
import { REDACTED } from '../core/secrets/redaction.ts';

/** The token endpoint, and how it is reached. */
export interface TokenEndpoint {
  origin: string;
  transport: SharedTransport;
  fetchOptions?: FetchOptions | undefined;
}

/** What proves to the token endpoint who a program is. */
export interface Subject {
  subject_token_type: string;
  /** None where the connection itself is the proof. */
  subject_token?: string;
  client_id?: string | undefined;
}

/** Who a program acts as, and when its tokens are replaced. */
interface ExchangeConfig {
  identityProviderId: string;
  serviceAccountId: string;
  /** Seconds. */
  refreshBufferSeconds?: number | undefined;
}

const LIMIT = 30_000;
const REFRESH_AHEAD = 1_200;
const MEBIBYTE = 1_048_576;

/**
 * Access tokens by exchange (RFC 8693), each kept until shortly before its end. There is one exchange at a
 * time, however many calls wait for it.
 *
 * @param subject is called for each exchange
 * @param endpoint is called for the first exchange
 * @throws OpenAIError of code `configuration` for what is missing
 */
export function exchangedTokens(
  config: ExchangeConfig,
  subject: () => Promise<Subject>,
  endpoint: () => TokenEndpoint,
): CachedCredential<string> {
  checkExchange(config);
  let sender: CallSender | undefined;
  return new CachedCredential({
    load: async () => {
      const proof = await subject();
      return exchange((sender ??= exchangeSender(endpoint())), {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        identity_provider_id: config.identityProviderId,
        service_account_id: config.serviceAccountId,
        ...proof,
      });
    },
    refreshAhead: (config.refreshBufferSeconds ?? REFRESH_AHEAD) * 1_000,
    loadLimit: 2 * LIMIT,
    tooSlow: () =>
      new APIConnectionTimeoutError({
        message: `Request timed out. The exchange of a token took longer than ${2 * LIMIT} ms.`,
      }),
  });
}

function checkExchange(config: ExchangeConfig): void {
  const { identityProviderId, serviceAccountId, refreshBufferSeconds = 0 } = config;
  for (const [name, value] of Object.entries({ identityProviderId, serviceAccountId })) {
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw configurationError(`A workload identity needs \`${name}\`.`);
  }
  if (!(refreshBufferSeconds >= 0)) {
    throw configurationError('`refreshBufferSeconds` must be a number of seconds, 0 or more.');
  }
}

async function exchange(
  sender: CallSender,
  body: Subject & Record<string, string | undefined>,
): Promise<ExpiringCredential<string>> {
  const sent = Date.now();
  try {
    const call = sender.start({ method: 'post', path: '/oauth/token', body, security: 'none' });
    const answer = await new APIPromise(call, ({ data }: Reply) => data);
    return checkedAnswer(answer, sent);
  } catch (error) {
    throw await oauthError(error, body.subject_token);
  }
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
async function oauthError(error: unknown, subject: string | undefined): Promise<unknown> {
  if (!(error instanceof APIStatusError)) return error;
  const { status, headers } = error;
  if (status !== 400 && status !== 401 && status !== 403) return error;
  const text = await error.response.text();
  const body = jsonValue(subject === undefined ? text : text.replaceAll(subject, REDACTED));
  return new OAuthError(
    status,
    typeof body === 'object' && body !== null ? body : undefined,
    headers,
  );
}

/** Sends the requests of an exchange, with nothing of the client's but its transport. */
function exchangeSender({ origin, transport, fetchOptions }: TokenEndpoint): CallSender {
  const none = (): null => null;
  return new CallSender(
    // The calls that wait for a token retry by themselves.
    { baseURL: origin, timeout: LIMIT, deadline: undefined, maxRetries: 0, maxRetryDelay: LIMIT },
    {
      buildURL: (path) => requestURL(origin, path, null),
      bodyCodecs: () => ({}),
      idempotency: () => undefined,
      prepareOptions: none,
      prepareRequest: none,
      routeRequest: none,
      auth: none,
      makeStatusError: none,
      shouldRetry: none,
    },
    {
      transport,
      log: createLog(() => ({ logger: console, level: 'off' })),
      credentials: () => ({ apiKey: null, adminAPIKey: null, keyless: true }),
      provider: null,
      ownHeaders: () => ({ accept: 'application/json' }),
      defaultHeaders: {},
      defaultQuery: undefined,
      fetchOptions: () => fetchOptions,
      requestIDs: false,
      decode: { truncatedStreams: 'error', maxResponseBytes: MEBIBYTE },
      expectedChoices: () => 1,
      files: {},
    },
  );
}
