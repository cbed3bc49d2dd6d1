import type { JsonObject } from '@petrel/spec/json';
import { isEphemeral, readSecret } from '../client-secrets.ts';
import { bearerOf, checkCredentials, type Keys } from '../credentials.ts';
import type { Emulation } from '../emulation.ts';
import type { PlainHeaders, PlainRequest } from '../http/plain-request.ts';
import { socketEndpoints, type SocketEndpoint } from './socket-endpoints.ts';

const KEY_PROTOCOL = 'openai-insecure-api-key.';

/** Subprotocols that carry an option of the client, and are never selected. */
const OPTION = /^openai-(?:insecure-api-key|organization|project|beta)\./;

/** The endpoint at a path, with any prefix before it: `/v1/realtime`. */
export function findEndpoint(
  path: string,
): { endpoint: SocketEndpoint; params: Record<string, string> } | undefined {
  for (const endpoint of socketEndpoints) {
    const params: Record<string, string> = {};
    const wanted = endpoint.path.split('/').slice(1);
    const found = path.replace(/\/$/, '').split('/').slice(-wanted.length);
    const fits = wanted.every((segment, at) => {
      const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
      const value = found[at] ?? '';
      if (name === undefined) return segment === value;
      params[name] = decode(value);
      return value !== '';
    });
    if (fits) return { endpoint, params };
  }
  return undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The subprotocols that a client offers. */
export function offeredProtocols({
  'sec-websocket-protocol': offered = '',
}: PlainHeaders): string[] {
  return offered
    .split(',')
    .map((protocol) => protocol.trim())
    .filter(Boolean);
}

/** The subprotocol that the server selects: the first that carries no option, such as `realtime`. */
export function selectProtocol(headers: PlainHeaders): string | undefined {
  return offeredProtocols(headers).find((protocol) => !OPTION.test(protocol));
}

/**
 * Checks the key of a handshake, which is a header or, in browsers, a subprotocol.
 *
 * @returns the configuration that an ephemeral key was created with; empty for an API key.
 * @throws {ApiError} 401 without a valid key.
 */
export function checkKey(
  { headers }: PlainRequest,
  endpoint: SocketEndpoint,
  emulation: Emulation,
  keys: Keys,
): JsonObject {
  const protocol = offeredProtocols(headers).find((name) => name.startsWith(KEY_PROTOCOL));
  const authorization =
    headers.authorization ??
    (protocol === undefined ? undefined : `Bearer ${protocol.slice(KEY_PROTOCOL.length)}`);
  const sent = { ...headers, authorization };
  const key = bearerOf(sent);
  if (endpoint.ephemeral !== undefined && isEphemeral(key)) {
    return readSecret(emulation, key, endpoint.ephemeral);
  }
  checkCredentials(keys, sent, false);
  return {};
}
