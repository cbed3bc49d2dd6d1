import { SubjectTokenProviderError } from '../core/errors/index.ts';
import { fromPath } from '../platform/default-platform.ts';
import type { Fetch } from '../platform/fetch/fetch-transport.ts';
import type { SubjectTokenProvider } from './types.ts';

/** Milliseconds that a metadata server may take, unless an option changes it. */
const TIMEOUT = 10_000;

/** Reads a file as UTF-8. */
type ReadFile = (path: string) => Promise<string>;

/**
 * The token of a service account on Kubernetes, read from its file for each exchange, as it is rotated.
 *
 * @throws SubjectTokenProviderError, when the token is requested, for a file that cannot be read
 */
export function k8sServiceAccountTokenProvider(
  tokenPath: string = '/var/run/secrets/kubernetes.io/serviceaccount/token',
  config: { readFile?: ReadFile } = {},
): SubjectTokenProvider {
  const readFile = config.readFile ?? readText;
  const failure = `The token of the Kubernetes service account cannot be read from ${tokenPath}.`;
  return source('kubernetes', 'jwt', failure, () => readFile(tokenPath));
}

/**
 * The token of a managed identity on Azure, from its metadata server.
 *
 * @param resource that the token is for
 * @param config `timeout` in milliseconds; default 10,000
 * @throws SubjectTokenProviderError, when the token is requested, for a server that gives none
 */
export function azureManagedIdentityTokenProvider(
  resource: string = 'https://management.azure.com/',
  config: {
    objectId?: string;
    clientId?: string;
    msiResId?: string;
    apiVersion?: string;
    timeout?: number;
    fetch?: Fetch;
  } = {},
): SubjectTokenProvider {
  const url = new URL('http://169.254.169.254/metadata/identity/oauth2/token');
  const query = {
    'api-version': config.apiVersion ?? '2018-02-01',
    resource,
    object_id: config.objectId,
    client_id: config.clientId,
    msi_res_id: config.msiResId,
  };
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const failure = 'The metadata server of Azure gave no token.';
  return source('azure-imds', 'jwt', failure, async () => {
    const body: unknown = JSON.parse(await fetchText(url, { metadata: 'true' }, config));
    return Reflect.get(Object(body), 'access_token');
  });
}

/**
 * An identity token of Google Cloud, from its metadata server.
 *
 * @param audience of the token
 * @param config `timeout` in milliseconds; default 10,000
 * @throws SubjectTokenProviderError, when the token is requested, for a server that gives none
 */
export function gcpIDTokenProvider(
  audience: string = 'https://api.openai.com/v1',
  config: { timeout?: number; fetch?: Fetch } = {},
): SubjectTokenProvider {
  const url = new URL(
    'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity',
  );
  url.searchParams.set('audience', audience);
  const failure = 'The metadata server of Google Cloud gave no token.';
  return source('gcp-metadata', 'id', failure, () =>
    fetchText(url, { 'metadata-flavor': 'Google' }, config),
  );
}

async function readText(path: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of fromPath(path).open()) text += decoder.decode(chunk, { stream: true });
  return text;
}

function source(
  name: string,
  tokenType: 'jwt' | 'id',
  failure: string,
  read: () => Promise<unknown>,
): SubjectTokenProvider {
  return {
    tokenType,
    async getToken() {
      let token: unknown;
      try {
        token = await read();
      } catch (error) {
        throw new SubjectTokenProviderError(`${failure} See the cause.`, name, error);
      }
      const text = typeof token === 'string' ? token.trim() : '';
      if (text !== '') return text;
      throw new SubjectTokenProviderError(failure, name);
    },
  };
}

async function fetchText(
  url: URL,
  headers: Record<string, string>,
  { fetch: send = fetch, timeout = TIMEOUT }: { fetch?: Fetch; timeout?: number },
): Promise<string> {
  const response = await send(String(url), { headers, signal: AbortSignal.timeout(timeout) });
  const text = await response.text();
  // The body may hold anything, and stays out of the message.
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return text;
}
