import { configurationError } from '../../core/errors/configuration-error.ts';
import { checkBaseURL } from '../../core/request/request-url.ts';
import { optionText, variable } from '../option-text.ts';

/** Which endpoint of Amazon Bedrock: that of the service Mantle, or the runtime. */
export type BedrockEndpoint = 'mantle' | 'runtime';

/** Where requests to Amazon Bedrock go. */
export interface BedrockEndpointOptions {
  /** Default: that of a `baseURL` of AWS, or `mantle`. */
  endpoint?: BedrockEndpoint | undefined;
  /** The region of the endpoint and of signatures. Default: that of a `baseURL` of AWS, `AWS_REGION` or `AWS_DEFAULT_REGION`. */
  region?: string | undefined;
  /** The base URL; `null` ignores the environment. Default: `AWS_BEDROCK_BASE_URL`, or that of the region. */
  baseURL?: string | null | undefined;
}

/** Where requests go, and what their signatures name. */
export interface ResolvedEndpoint {
  baseURL: string;
  /** Undefined for an address that is not of AWS, where none is given. */
  region: string | undefined;
  service: 'bedrock' | 'bedrock-mantle';
  /** Whether credentials of the environment may be sent there. */
  isTrusted: boolean;
}

/**
 * Decides the address and the one region for both it and signatures.
 *
 * @throws OpenAIError of code `configuration` for what is missing, is none, or contradicts the address
 */
export function resolveEndpoint(options: BedrockEndpointOptions): ResolvedEndpoint {
  const given = optionText('baseURL', options.baseURL);
  const base = given ?? (options.baseURL === null ? undefined : variable('AWS_BEDROCK_BASE_URL'));
  const region = checkedRegion(optionText('region', options.region));
  const endpoint = checkedEndpoint(options.endpoint);
  const ambientRegion = variable('AWS_REGION') ?? variable('AWS_DEFAULT_REGION');
  if (base === undefined) {
    return ofRegion(endpoint ?? 'mantle', region ?? checkedRegion(ambientRegion));
  }
  checkBaseURL(base, given === undefined ? 'AWS_BEDROCK_BASE_URL' : '`baseURL`');
  const url = new URL(base);
  url.pathname = url.pathname.replace(/\/+$/, '').replace(/\/responses$/, '');
  const known = partsOf(url.hostname);
  const contradicts =
    known !== null &&
    ((endpoint !== undefined && endpoint !== known.endpoint) ||
      (region !== undefined && region !== known.region));
  if (contradicts) {
    throw configurationError(
      `\`region\` and \`endpoint\` contradict the base URL, whose host is ${url.hostname}.`,
    );
  }
  return {
    baseURL: url.href.replace(/\/$/, ''),
    region: known?.region ?? region ?? checkedRegion(ambientRegion),
    service: serviceOf(known?.endpoint ?? endpoint ?? 'mantle'),
    isTrusted: known !== null || given === undefined,
  };
}

function ofRegion(endpoint: BedrockEndpoint, region: string | undefined): ResolvedEndpoint {
  if (region === undefined) {
    throw configurationError(
      'The AWS region is missing. Pass `region`, or set AWS_REGION or AWS_DEFAULT_REGION.',
    );
  }
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const host =
    endpoint === 'runtime'
      ? `bedrock-runtime.${region}.${suffix}`
      : `bedrock-mantle.${region}.api.aws`;
  return {
    baseURL: `https://${host}/openai/v1`,
    region,
    service: serviceOf(endpoint),
    isTrusted: true,
  };
}

function serviceOf(endpoint: BedrockEndpoint): ResolvedEndpoint['service'] {
  return endpoint === 'runtime' ? 'bedrock' : 'bedrock-mantle';
}

/** What a host of AWS names. */
function partsOf(hostname: string): { endpoint: BedrockEndpoint; region: string } | null {
  const [, endpoint, region] =
    /^bedrock-(?:(mantle)|runtime)(?:-fips)?\.([a-z0-9-]+)\.(?:api\.aws|amazonaws\.com(?:\.cn)?)$/.exec(
      hostname,
    ) ?? [];
  if (region === undefined) return null;
  return { endpoint: endpoint === undefined ? 'runtime' : 'mantle', region };
}

function checkedRegion(region: string | undefined): string | undefined {
  if (region === undefined || /^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region)) return region;
  throw configurationError('The AWS region must be one like `us-east-1`.');
}

function checkedEndpoint(endpoint: BedrockEndpoint | undefined): BedrockEndpoint | undefined {
  if (endpoint == null) return undefined;
  if (endpoint === 'mantle' || endpoint === 'runtime') return endpoint;
  throw configurationError('`endpoint` must be "mantle" or "runtime".');
}
