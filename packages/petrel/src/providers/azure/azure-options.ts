import { readOptions } from '../../checked-options.ts';
import type { ClientOptions } from '../../client-options.ts';
import { withSpread } from '../../clone-options.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { intendedName } from '../../core/request/option-names.ts';
import { azureAddress } from './azure-address.ts';
import { optionText, variable } from '../option-text.ts';

/** Options of `AzureOpenAI`. */
export interface AzureClientOptions extends Omit<ClientOptions, 'apiKey' | 'dataResidency'> {
  /** The address of the resource, such as `https://my-resource.openai.azure.com`. Default: `AZURE_OPENAI_ENDPOINT`. */
  endpoint?: string | undefined;
  /**
   * The deployment that all requests for a model use. Default: the `model` of each request is the name of
   * its deployment.
   */
  deployment?: string | undefined;
  /**
   * The version of the API, sent as `api-version`. Required, except with a `baseURL` or an `endpoint` that
   * ends in `/openai/v1`, where the versions are `preview` and `latest`. Default: `OPENAI_API_VERSION`.
   */
  apiVersion?: string | undefined;
  /** The key of the resource. It excludes `azureADTokenProvider`. Default: `AZURE_OPENAI_API_KEY`. */
  apiKey?: string | undefined;
  /**
   * Returns an access token of Microsoft Entra ID. It is called before every attempt, so it should cache
   * the token; that of `getBearerTokenProvider` of `@azure/identity` does. It excludes `apiKey`.
   */
  azureADTokenProvider?: (() => Promise<string>) | undefined;
  /** Not for Azure. */
  dataResidency?: never;
}

/** The options that `OpenAI` does not have. */
const OWN: readonly string[] = ['endpoint', 'deployment', 'apiVersion', 'azureADTokenProvider'];

/** What the options of `AzureOpenAI` come to. */
export interface ResolvedAzureOptions {
  /** For the client below. */
  options: ClientOptions;
  /** Undefined where the version 1 of the API is used without one. */
  apiVersion: string | undefined;
  deployment: string | undefined;
}

/**
 * Decides the options, with the variables of the environment.
 *
 * @throws OpenAIError of code `configuration` for options that exclude each other, and for what is missing
 */
export function resolveAzureOptions(given: AzureClientOptions): ResolvedAzureOptions {
  return readOptions(() => resolve(given));
}

function resolve(given: AzureClientOptions): ResolvedAzureOptions {
  checkGiven(given);
  const whole = { ...given, ...withSpread(given) };
  const { endpoint, deployment, apiVersion, azureADTokenProvider, apiKey, ...rest } = whole;
  if (whole.dataResidency != null) {
    throw configurationError('`dataResidency` is not for Azure: `endpoint` decides the region.');
  }
  const address = azureAddress({ endpoint, baseURL: rest.baseURL });
  const version =
    optionText('apiVersion', apiVersion) ?? address.apiVersion ?? variableVersion(address);
  if (version === undefined && !address.isV1) {
    throw configurationError(
      'The version of the Azure API is missing. Pass `apiVersion`, or set OPENAI_API_VERSION. A `baseURL` that ends in `/openai/v1` needs none.',
    );
  }
  return {
    options: {
      ...rest,
      apiKey: credential(apiKey, azureADTokenProvider),
      // Keys of the environment are for OpenAI.
      adminAPIKey: rest.adminAPIKey ?? null,
      baseURL: address.baseURL,
      ...(azureADTokenProvider === undefined ? {} : { dangerouslyAllowBrowser: true }),
    },
    apiVersion: version,
    deployment: optionText('deployment', deployment) ?? address.deployment,
  };
}

function checkGiven(given: AzureClientOptions): void {
  if (typeof given !== 'object' || given === null) {
    throw configurationError(
      '`AzureOpenAI` takes an object of options, such as `{ endpoint, apiKey, apiVersion }`.',
    );
  }
  for (const name of Object.keys(given)) {
    const intended = OWN.includes(name) ? undefined : intendedName(name, OWN);
    if (intended === undefined || Reflect.get(given, intended) !== undefined) continue;
    throw configurationError(`There is no option \`${name}\`; use \`${intended}\`.`);
  }
}

/** The version of the environment is that of the dated API. */
function variableVersion({ isV1 }: { isV1: boolean }): string | undefined {
  return isV1 ? undefined : variable('OPENAI_API_VERSION');
}

/** The key, or the function that returns tokens. */
function credential(
  apiKey: ClientOptions['apiKey'],
  azureADTokenProvider: AzureClientOptions['azureADTokenProvider'],
): NonNullable<ClientOptions['apiKey']> {
  if (azureADTokenProvider != null) {
    if (typeof azureADTokenProvider !== 'function') {
      throw configurationError('`azureADTokenProvider` must be a function that returns a token.');
    }
    if (apiKey != null) {
      throw configurationError('Pass either `apiKey` or `azureADTokenProvider`, not both.');
    }
    return azureADTokenProvider;
  }
  // That of a clone.
  if (typeof apiKey === 'function') return apiKey;
  const key = optionText('apiKey', apiKey) ?? variable('AZURE_OPENAI_API_KEY');
  if (key !== undefined) return key;
  throw configurationError(
    'The credentials for Azure are missing. Pass `apiKey` or `azureADTokenProvider`, or set AZURE_OPENAI_API_KEY.',
  );
}
