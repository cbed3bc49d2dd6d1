import { socketReply } from '../../core/client/open-socket.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { handshakeTimeout } from '../socket/handshake-timeout.ts';
import type { AzureRealtimeClient, RealtimeClient } from './realtime-url.ts';

interface HeaderBuilder {
  _buildWebSocketHeaders(authHeaders: Record<string, string>): Record<string, string>;
}

interface KeySource {
  _keySource(): 'fixed' | 'function' | 'none' | 'missing';
}

/** The headers of a handshake with a key that is known already. */
export function headersWithKey(client: RealtimeClient, auth: Record<string, string>): HeaderRecord {
  return buildsHeaders(client) ? client._buildWebSocketHeaders(auth) : auth;
}

/**
 * The headers of a handshake with the key that a client has now. They hold none where `apiKey` is null.
 *
 * @param otherwise what to do for a client whose key is not known yet
 * @throws OpenAIError of code `configuration` for a client whose key comes from a function, or is missing
 */
export function keyHeaders(client: RealtimeClient, otherwise: string): HeaderRecord {
  const { apiKey } = client;
  if (apiKey !== null) return headersWithKey(client, bearer(apiKey));
  const source = knowsKey(client) ? client._keySource() : 'none';
  if (source === 'none') return headersWithKey(client, {});
  if (source === 'missing') {
    throw configurationError('The API key is missing: pass `apiKey`, or set OPENAI_API_KEY.');
  }
  throw configurationError(`The client has no fixed \`apiKey\`. ${otherwise}`);
}

/**
 * The headers of a handshake as those of a call are made, with a key that a function may provide.
 *
 * @param signal ends the wait for it
 */
export async function resolvedHeaders(
  client: RealtimeClient,
  signal?: AbortSignal,
): Promise<HeaderRecord> {
  const { apiKey } = client;
  if (!sendsRequests(client)) return apiKey === null ? {} : bearer(apiKey);
  return client.request<HeaderRecord>({
    method: 'get',
    path: '/realtime',
    headers: { accept: null },
    // A function that provides the key may hang.
    timeout: handshakeTimeout(client.timeout),
    signal,
    socket: async (call) => socketReply(call, call.headers),
  });
}

/** The headers of a handshake with Azure: with the key, or as those of a call. */
export async function azureHeaders(client: AzureRealtimeClient): Promise<HeaderRecord> {
  return client.apiKey === null ? resolvedHeaders(client) : { 'api-key': client.apiKey };
}

function bearer(apiKey: string): Record<string, string> {
  return { authorization: `Bearer ${apiKey}` };
}

function buildsHeaders(client: object): client is HeaderBuilder {
  return '_buildWebSocketHeaders' in client && typeof client._buildWebSocketHeaders === 'function';
}

function knowsKey(client: object): client is KeySource {
  return '_keySource' in client && typeof client._keySource === 'function';
}

function sendsRequests(client: object): client is ResourceClient {
  return 'request' in client && typeof client.request === 'function';
}
