import { isLoopback } from '../../core/client/open-socket.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { azureResourceURL, azureV1URL, isAzureV1 } from '../../openai/azure-url.ts';
import { targetQuery, type RealtimeTarget } from '../realtime-target.ts';

/** What the classes need of a client. */
export interface RealtimeClient {
  readonly apiKey: string | null;
  readonly baseURL: string;
}

/** What classes with default queries need of a client. */
export interface SocketClient extends RealtimeClient {
  buildURL?(path: string, query?: object | null): string;
}

/** What the classes need of a client for Azure. */
export interface AzureRealtimeClient extends RealtimeClient {
  /** The deployment to use where none is named. */
  readonly deploymentName?: string | undefined;
  /** Sent as `api-version` by sessions of the beta. */
  readonly apiVersion?: string | undefined;
}

/** How a lost connection is replaced. */
export interface RealtimeRecoveryOptions {
  /** Whether a lost session with a model is replaced by a new one. Default: false. */
  reconnect?: boolean | undefined;
  /** Attempts in a row. Default: 5. */
  maxReconnectAttempts?: number | undefined;
  /** Milliseconds before the first attempt. Default: 500. */
  reconnectInitialDelay?: number | undefined;
  /** The longest delay in milliseconds. Default: 8,000. */
  reconnectMaxDelay?: number | undefined;
  /** Bytes that may wait for a connection. Default: 1 MiB. */
  maxQueueBytes?: number | undefined;
}

/** What a connection is for, and how it is made. */
export type RealtimeConnectionConfig = RealtimeTarget &
  RealtimeRecoveryOptions & {
    /** Builds the whole address, to which the key is sent; it must be `wss:`. */
    buildRealtimeURL?:
      | ((client: RealtimeClient, connection: RealtimeConnectionConfig) => URL)
      | undefined;
  };

/** The same for Azure, where a deployment takes the place of a model. */
export type AzureRealtimeConnectionConfig = RealtimeRecoveryOptions & {
  /** Default: that of the client. */
  deploymentName?: string | undefined;
  callID?: string | undefined;
  intent?: 'transcription' | undefined;
};

/**
 * The address of a connection below the base URL of a client.
 *
 * @throws OpenAIError of code `configuration` for a target that is none, and for an address without TLS
 * that leads to another machine
 */
export function buildRealtimeURL(
  client: RealtimeClient,
  connection: string | RealtimeConnectionConfig,
  path: string = 'realtime',
): URL {
  const config = typeof connection === 'string' ? { model: connection } : connection;
  const query = targetQuery(config);
  if ('buildRealtimeURL' in config && config.buildRealtimeURL !== undefined) {
    const url = new URL(config.buildRealtimeURL(client, config));
    if (url.protocol !== 'wss:') {
      throw configurationError('`buildRealtimeURL` must return a wss: URL.');
    }
    return url;
  }
  const url = socketURL(isAzure(client) ? azureV1URL(client.baseURL) : client.baseURL, path);
  for (const name of ['model', 'intent', 'call_id']) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/**
 * The address of a connection of the beta. On Azure, its model is a deployment, and the version of the API
 * that the client has is part of the query.
 *
 * @throws OpenAIError of code `configuration` as {@link buildRealtimeURL} does
 */
export function buildBetaURL(client: RealtimeClient, connection: RealtimeConnectionConfig): URL {
  const current = buildRealtimeURL(client, connection);
  const isBuilt = connection.buildRealtimeURL !== undefined;
  if (isBuilt || !isAzure(client) || isAzureV1(client.baseURL)) return current;
  const url = socketURL(azureResourceURL(client.baseURL), 'realtime');
  const { apiVersion = '' } = client;
  if (apiVersion !== '') url.searchParams.set('api-version', apiVersion);
  for (const [name, value] of Object.entries(targetQuery(connection))) {
    url.searchParams.set(name === 'model' ? 'deployment' : name, value);
  }
  return url;
}

/** Whether a client is one for Azure. */
export function isAzure(client: RealtimeClient): client is AzureRealtimeClient {
  return 'deploymentName' in client;
}

/** An address below a base URL, with TLS unless it leads to this machine. */
export function socketURL(baseURL: string, path: string): URL {
  const url = new URL(baseURL);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${path}`;
  return withSocketProtocol(url);
}

/** The address of a path, with the default query of the client. */
export function clientURL(client: SocketClient, path: string, query: object): URL {
  if (client.buildURL !== undefined) {
    return withSocketProtocol(new URL(client.buildURL(path, query)));
  }
  const url = socketURL(client.baseURL, path.slice(1));
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

/** The address of a WebSocket where a request would go to `url`. */
export function withSocketProtocol(url: URL): URL {
  url.hash = '';
  const isPlain = url.protocol === 'http:' && isLoopback(url.hostname);
  url.protocol = isPlain ? 'ws:' : 'wss:';
  return url;
}

/**
 * The target of a connection to Azure.
 *
 * @throws OpenAIError of code `configuration` where no deployment is named
 */
export function azureTarget(
  client: AzureRealtimeClient,
  { deploymentName, ...connection }: AzureRealtimeConnectionConfig,
): RealtimeConnectionConfig {
  const { callID, intent, ...recovery } = connection;
  if (callID !== undefined) return { ...recovery, callID };
  if (intent !== undefined) return { ...recovery, intent };
  const model = deploymentName ?? client.deploymentName;
  if (model !== undefined && model !== '') return { ...recovery, model };
  throw configurationError('Pass the `deploymentName` of a model, or set it on the client.');
}
