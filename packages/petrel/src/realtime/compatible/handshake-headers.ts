import { socketReply } from '../../core/client/open-socket.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import type { AzureRealtimeClient, RealtimeClient } from './realtime-url.ts';

interface HeaderBuilder {
  _buildWebSocketHeaders(authHeaders: Record<string, string>): Record<string, string>;
}

/** The headers of a handshake with a key that is known already. */
export function headersWithKey(client: RealtimeClient, auth: Record<string, string>): HeaderRecord {
  return buildsHeaders(client) ? client._buildWebSocketHeaders(auth) : auth;
}

/** The headers of a handshake as those of a call are made, with a key that a function may provide. */
export async function resolvedHeaders(client: RealtimeClient): Promise<HeaderRecord> {
  if (!sendsRequests(client)) return { authorization: `Bearer ${client.apiKey}` };
  return client.request<HeaderRecord>({
    method: 'get',
    path: '/realtime',
    headers: { accept: null },
    socket: async (call) => socketReply(call, call.headers),
  });
}

/** The headers of a handshake with Azure: with the key, or as those of a call. */
export async function azureHeaders(client: AzureRealtimeClient): Promise<HeaderRecord> {
  return client.apiKey === null ? resolvedHeaders(client) : { 'api-key': client.apiKey };
}

function buildsHeaders(client: object): client is HeaderBuilder {
  return '_buildWebSocketHeaders' in client && typeof client._buildWebSocketHeaders === 'function';
}

function sendsRequests(client: object): client is ResourceClient {
  return 'request' in client && typeof client.request === 'function';
}
