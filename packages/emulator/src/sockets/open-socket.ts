import { isObject } from '@petrel/spec/json';
import { suggestion } from '../check-options.ts';
import type { Emulation } from '../emulation.ts';
import type { RecordedRequest } from '../request-log.ts';
import type { EmulatorSocket } from './emulator-socket.ts';
import type { SocketConnection } from './socket-connection.ts';
import type { SocketEndpoint } from './socket-endpoints.ts';

/** The view of a connection that the emulator's user gets. */
export function openSocket(
  connection: SocketConnection,
  { path, query }: RecordedRequest,
  { operation }: SocketEndpoint,
  emulation: Emulation,
): EmulatorSocket {
  return {
    operation,
    path,
    query,
    send(type, fields = {}) {
      const { serverEvents } = connection.session;
      const schema = serverEvents.get(type);
      if (schema === undefined) {
        const nearest = suggestion(type, serverEvents.types);
        throw new TypeError(`The server has no event '${type}' on ${path}.${nearest}`);
      }
      const event_id = emulation.makeId('event_', 21);
      const event = emulation.sample(schema, event_id, { event_id, ...fields, type });
      if (isObject(event)) connection.send(event);
    },
    sendText: (text) => connection.sendText(text),
    close: (code = 1000, reason = '') => connection.close(code, reason),
    drop: () => connection.terminate(),
  };
}
