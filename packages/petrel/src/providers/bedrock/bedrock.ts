import type { Provider, ProviderRequest } from '../../core/call/provider.ts';
import type { ApiKeySetter } from '../../core/client/auth.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import type { APIError } from '../../core/errors/index.ts';
import type { HeaderPatch } from '../../core/request/headers.ts';
import { optionText, variable } from '../option-text.ts';
import {
  ambientSource,
  cachedCredentials,
  givenSource,
  type AwsCredentialOptions,
  type AwsCredentialSource,
} from './aws-credentials.ts';
import {
  resolveEndpoint,
  type BedrockEndpointOptions,
  type ResolvedEndpoint,
} from './bedrock-endpoint.ts';
import { signedHeaders } from './signature-v4.ts';

/**
 * Options of {@link bedrock}: the endpoint, and at most one credential. Without one,
 * `AWS_BEARER_TOKEN_BEDROCK` is used, or else the AWS credentials of the environment.
 */
export interface BedrockProviderOptions extends BedrockEndpointOptions, AwsCredentialOptions {
  /** A bearer token of Bedrock; `null` ignores that of the environment. Default: `AWS_BEARER_TOKEN_BEDROCK`. */
  apiKey?: string | null | undefined;
  /** Returns a bearer token. It is called before every attempt. */
  tokenProvider?: ApiKeySetter | undefined;
}

/** How requests are authenticated. */
interface BedrockAuth {
  /** Where the credential comes from, for errors. */
  source: string;
  authenticate(request: ProviderRequest): Promise<HeaderPatch>;
  renew?(error: APIError): boolean;
}

/**
 * Amazon Bedrock, for the option `provider` of `OpenAI`. Requests have a bearer token, or a signature of
 * version 4 of AWS.
 *
 * @throws OpenAIError of code `configuration` for options that exclude each other, and for what is missing
 * @example
 * const client = new OpenAI({ provider: bedrock({ region: 'us-east-1' }) });
 */
export function bedrock(options: BedrockProviderOptions = {}): Provider {
  const endpoint = resolveEndpoint(options);
  const auth = bedrockAuth(options, endpoint);
  return {
    name: 'bedrock',
    baseURL: endpoint.baseURL,
    authenticate: (request) => auth.authenticate(request),
    renew: (error) => auth.renew?.(error) ?? false,
    mapError: (error) => named(error, auth.source),
  };
}

function bedrockAuth(options: BedrockProviderOptions, endpoint: ResolvedEndpoint): BedrockAuth {
  const { tokenProvider } = options;
  const apiKey = optionText('apiKey', options.apiKey);
  if (tokenProvider != null && typeof tokenProvider !== 'function') {
    throw configurationError('`tokenProvider` must be a function that returns a token.');
  }
  const given = [
    ...(apiKey === undefined ? [] : [bearer('`apiKey`', async () => apiKey)]),
    ...(tokenProvider == null ? [] : [bearer('`tokenProvider`', tokenProvider)]),
    ...givenSource(options).map((source) => signing(source, endpoint)),
  ];
  const [first, second] = given;
  if (second !== undefined) {
    throw configurationError(
      `Pass one credential for Bedrock, not several: ${given.map(({ source }) => source).join(', ')}.`,
    );
  }
  return first ?? ambientAuth(options, endpoint);
}

/** Credentials of the environment, which are sent to AWS only. */
function ambientAuth({ apiKey }: BedrockProviderOptions, endpoint: ResolvedEndpoint): BedrockAuth {
  if (!endpoint.isTrusted) {
    throw configurationError(
      'AWS credentials of the environment are sent to hosts of AWS only. For another `baseURL`, pass the credential too.',
    );
  }
  const token = apiKey === null ? undefined : variable('AWS_BEARER_TOKEN_BEDROCK');
  if (token !== undefined) return bearer('AWS_BEARER_TOKEN_BEDROCK', async () => token);
  return signing(ambientSource(), endpoint);
}

function bearer(source: string, token: ApiKeySetter): BedrockAuth {
  return {
    source,
    async authenticate({ headers }) {
      // That of the caller stays.
      if (headers['authorization'] !== undefined) return {};
      const given: unknown = await token();
      const text = typeof given === 'string' ? given.trim() : '';
      if (text !== '') return { authorization: `Bearer ${text}` };
      throw configurationError('The `tokenProvider` did not return a non-empty string.');
    },
    renew: () => source === '`tokenProvider`',
  };
}

/** Minutes by which clocks may differ, in milliseconds: AWS allows five. */
const SKEW = 240_000;

function signing(source: AwsCredentialSource, endpoint: ResolvedEndpoint): BedrockAuth {
  const { region, service } = endpoint;
  if (region === undefined) {
    throw configurationError('A signature needs the AWS region: pass `region`.');
  }
  const credentials = cachedCredentials(source);
  let clockOffset = 0;
  return {
    source: source.name,
    async authenticate({ body, ...request }) {
      if (body === undefined) {
        throw configurationError('A request that is signed for AWS cannot stream its body.');
      }
      const identity = await credentials.get();
      const date = new Date(Date.now() + clockOffset);
      const options = { credentials: identity, region, service, date };
      return {
        'x-amz-security-token': null,
        ...(await signedHeaders({ ...request, body }, options)),
      };
    },
    renew(error) {
      const serverTime = Date.parse(error.headers?.get('date') ?? '');
      const offset = serverTime - Date.now();
      if (Math.abs(offset - clockOffset) > SKEW) {
        clockOffset = offset;
        return true;
      }
      return /expired/i.test(error.message) && credentials.discard();
    },
  };
}

/** An error about credentials, which names where they come from. */
function named(error: APIError, source: string): APIError {
  if (error.status === 401 || error.status === 403) {
    error.message += ` (The credentials come from ${source}.)`;
  }
  return error;
}
