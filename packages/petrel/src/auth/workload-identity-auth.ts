import type { ClientOptions } from '../client-options.ts';
import { openTransport } from '../client-transport.ts';
import type { CachedCredential } from '../core/client/cached-credential.ts';
import { configurationError } from '../core/errors/configuration-error.ts';
import { OpenAIError, SubjectTokenProviderError } from '../core/errors/index.ts';
import { readVariable } from '../core/read-variable.ts';
import { detectRuntime } from '../core/runtime.ts';
import type { Fetch } from '../platform/fetch/fetch-transport.ts';
import { exchangedTokens } from './token-exchange.ts';
import type { SubjectTokenProvider, WorkloadIdentity } from './types.ts';

/** How the requests of an exchange are sent: as those of the client. */
export type ExchangeOptions = Pick<ClientOptions, 'fetch' | 'fetchOptions' | 'transport' | 'proxy'>;

const ORIGIN = 'https://auth.openai.com';

const SUBJECT_TOKEN_TYPES: Readonly<Record<string, string>> = {
  jwt: 'urn:ietf:params:oauth:token-type:jwt',
  id: 'urn:ietf:params:oauth:token-type:id_token',
};

/**
 * Exchanges tokens of the place that a program runs in for access tokens (RFC 8693), and keeps the access
 * token until shortly before its end. There is one exchange at a time, however many calls wait for it.
 */
export class WorkloadIdentityAuth {
  readonly #tokens: CachedCredential<string>;

  /**
   * @param config is checked now
   * @param send a function that works like `fetch`, or how requests are sent
   * @throws OpenAIError of code `configuration` for what is missing
   */
  constructor(config: WorkloadIdentity, send: Fetch | ExchangeOptions = {}) {
    const { provider, clientId } = config;
    const options = typeof send === 'function' ? { fetch: send } : send;
    const type = subjectTokenType(provider);
    this.#tokens = exchangedTokens(
      config,
      async () => ({
        subject_token: await subjectToken(provider),
        subject_token_type: type,
        client_id: clientId,
      }),
      () => ({
        origin: ORIGIN,
        transport: openTransport(options, detectRuntime(), readVariable),
        fetchOptions: options.fetchOptions,
      }),
    );
  }

  /**
   * An access token.
   *
   * @throws OAuthError when the exchange is rejected
   * @throws SubjectTokenProviderError when there is no token to exchange
   * @throws APIError when the token endpoint fails otherwise
   */
  getToken(): Promise<string> {
    return this.#tokens.get();
  }

  /** Forgets the access token, as when it is rejected. */
  invalidateToken(): void {
    this.#tokens.discard();
  }
}

/** @throws OpenAIError of code `configuration` for what is no source of tokens */
function subjectTokenType(provider: SubjectTokenProvider | undefined): string {
  const type = SUBJECT_TOKEN_TYPES[provider?.tokenType ?? ''];
  if (type !== undefined && typeof provider?.getToken === 'function') return type;
  throw withoutProvider();
}

/** The error for an identity without a source of tokens. */
export function withoutProvider(): OpenAIError {
  return configurationError(
    '`workloadIdentity` needs a `provider` with `getToken` and the `tokenType` "jwt" or "id", ' +
      'or the `type` "x509" and an `x509Transport` beside it.',
  );
}

async function subjectToken(provider: SubjectTokenProvider): Promise<string> {
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
