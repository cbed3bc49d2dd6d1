import { configurationError } from '../../core/errors/configuration-error.ts';
import { checkBaseURL } from '../../core/request/request-url.ts';
import { isAzureV1 } from '../../openai/azure-url.ts';
import { optionText, variable } from '../option-text.ts';

/** Where requests to Azure go. */
export interface AzureAddress {
  baseURL: string;
  /** Whether it is version 1 of the API, which has neither dated versions nor deployments in paths. */
  isV1: boolean;
  /** The `api-version` of the address, where it has one. */
  apiVersion: string | undefined;
  /** The deployment of the address of an operation, as the portal shows it. */
  deployment: string | undefined;
}

interface AddressOptions {
  endpoint: string | undefined;
  baseURL: string | null | undefined;
}

/**
 * The base URL that the options or the environment give. An endpoint may have a slash at its end, the
 * path `/openai` or `/openai/v1`, or that of an operation of a deployment.
 *
 * @throws OpenAIError of code `configuration` for both, for none, and for what is no URL
 */
export function azureAddress(options: AddressOptions): AzureAddress {
  const endpoint = optionText('endpoint', options.endpoint);
  const baseURL = optionText('baseURL', options.baseURL);
  if (endpoint !== undefined && baseURL !== undefined) {
    throw configurationError('Pass either `baseURL` or `endpoint`, not both.');
  }
  if (endpoint !== undefined) return addressOf(belowEndpoint(endpoint, '`endpoint`'));
  const base = baseURL ?? variable('OPENAI_BASE_URL');
  if (base !== undefined) {
    checkBaseURL(base, baseURL === undefined ? 'OPENAI_BASE_URL' : '`baseURL`');
    return addressOf({ url: new URL(base) });
  }
  const fallback = variable('AZURE_OPENAI_ENDPOINT');
  if (fallback !== undefined) return addressOf(belowEndpoint(fallback, 'AZURE_OPENAI_ENDPOINT'));
  throw configurationError(
    'The address of the Azure resource is missing. Pass `endpoint` or `baseURL`, or set AZURE_OPENAI_ENDPOINT.',
  );
}

interface FoundAddress {
  url: URL;
  deployment?: string | undefined;
}

/** `/openai` below an endpoint, unless its path has more. */
function belowEndpoint(endpoint: string, source: string): FoundAddress {
  checkBaseURL(endpoint, source);
  const url = new URL(endpoint);
  const [, resource = url.pathname, below = ''] = /^(.*?)\/openai(\/.*)?$/.exec(url.pathname) ?? [];
  const [, deployment] = /^\/deployments\/([^/]+)/.exec(below) ?? [];
  const version = /^\/v1\/*$/.test(below) ? '/v1' : '';
  url.pathname = `${resource.replace(/\/+$/, '')}/openai${version}`;
  return { url, deployment: deployment === undefined ? undefined : decoded(deployment) };
}

function addressOf({ url, deployment }: FoundAddress): AzureAddress {
  const apiVersion = url.searchParams.get('api-version') || undefined;
  url.searchParams.delete('api-version');
  url.hash = '';
  const baseURL = url.href.replace(/\/$/, '');
  return { baseURL, isV1: isAzureV1(baseURL), apiVersion, deployment };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
