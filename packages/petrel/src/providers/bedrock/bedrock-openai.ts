import { readOptions } from '../../checked-options.ts';
import type { ClientOptions } from '../../client-options.ts';
import { withSpread } from '../../clone-options.ts';
import type { ApiKeySetter } from '../../core/client/auth.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAI } from '../../generated/openai.ts';
import { optionText, variable } from '../option-text.ts';
import { resolveEndpoint, type ResolvedEndpoint } from './bedrock-endpoint.ts';

/** Options of `BedrockOpenAI`. */
export interface BedrockClientOptions extends Omit<
  ClientOptions,
  'apiKey' | 'adminAPIKey' | 'dataResidency' | 'provider'
> {
  /** A bearer token of Bedrock. Default: `AWS_BEARER_TOKEN_BEDROCK`. */
  apiKey?: string | null | undefined;
  /** The region of the endpoint. Default: `AWS_REGION` or `AWS_DEFAULT_REGION`. */
  awsRegion?: string | undefined;
  /** Returns a bearer token. It is called before every attempt. It excludes `apiKey`. */
  bedrockTokenProvider?: ApiKeySetter | undefined;
  /** Not for Bedrock. */
  adminAPIKey?: never;
  /** Not for Bedrock. */
  dataResidency?: never;
  /** Not for Bedrock: use `OpenAI` with `provider: bedrock()`. */
  provider?: never;
}

/**
 * The client of Amazon Bedrock with bearer tokens. For signatures of AWS, use {@link OpenAI} with
 * `provider: bedrock()`.
 *
 * @throws OpenAIError of code `configuration`, when it is made, for options that cannot work, such as a
 * missing region
 */
export class BedrockOpenAI extends OpenAI {
  static override readonly petrelName: string = 'BedrockOpenAI';

  constructor(options: BedrockClientOptions = {}) {
    super(readOptions(() => resolveOptions(options)));
  }

  /** A client with some options changed, over the same connections. */
  override withOptions(options: Partial<BedrockClientOptions>): this {
    return super.withOptions(options);
  }

  protected override clone(changes: Partial<BedrockClientOptions>): ClientOptions {
    const { awsRegion, bedrockTokenProvider, ...rest } = changes;
    const { baseURL } =
      awsRegion === undefined ? rest : resolveEndpoint({ region: awsRegion, baseURL: null });
    return super.clone({ ...rest, baseURL, apiKey: bedrockTokenProvider ?? rest.apiKey });
  }
}

function resolveOptions(given: BedrockClientOptions): ClientOptions {
  const { awsRegion, bedrockTokenProvider, ...rest } = { ...given, ...withSpread(Object(given)) };
  for (const name of ['adminAPIKey', 'dataResidency', 'provider'] as const) {
    if (given[name] != null) throw configurationError(`\`${name}\` is not for \`BedrockOpenAI\`.`);
  }
  const endpoint = resolveEndpoint({ region: awsRegion, baseURL: rest.baseURL ?? undefined });
  return {
    ...rest,
    baseURL: endpoint.baseURL,
    apiKey: credential(rest.apiKey, bedrockTokenProvider, endpoint),
    // Keys of the environment are for OpenAI.
    adminAPIKey: null,
  };
}

function credential(
  apiKey: ClientOptions['apiKey'],
  tokenProvider: ApiKeySetter | undefined,
  { isTrusted }: ResolvedEndpoint,
): string | ApiKeySetter {
  // That of a clone.
  if (typeof apiKey === 'function') return apiKey;
  const key = optionText('apiKey', apiKey);
  if (key !== undefined && tokenProvider != null) {
    throw configurationError('Pass either `apiKey` or `bedrockTokenProvider`, not both.');
  }
  const token = isTrusted ? variable('AWS_BEARER_TOKEN_BEDROCK') : undefined;
  const found = tokenProvider ?? key ?? token;
  if (found !== undefined) return found;
  throw configurationError(
    'The credentials for Bedrock are missing. Pass `apiKey` or `bedrockTokenProvider`, or set AWS_BEARER_TOKEN_BEDROCK, which is used for hosts of AWS only.',
  );
}
