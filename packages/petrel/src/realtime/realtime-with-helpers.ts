import { Realtime } from '../generated/resources/realtime/realtime.ts';
import { connectRealtime, type PendingRealtimeConnection } from './connect-realtime.ts';
import type { RealtimeTarget } from './realtime-target.ts';
import type { SocketConnectOptions } from './socket/socket-options.ts';

/** The Realtime API, and its sessions over WebSocket. */
export class RealtimeWithHelpers extends Realtime {
  /**
   * Opens a session over a WebSocket. Await it to know that it is open; events that are sent before are
   * queued. Closing it is up to you: `await using` does.
   *
   * ```ts
   * await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
   * connection.response.create();
   * for await (const event of connection) console.log(event.type);
   * ```
   *
   * @param target one of `model`, `callID` and `intent`
   * @throws OpenAIError of code `configuration` for options that cannot work; awaiting it, APIError
   * when the server refuses, and APIConnectionError when it cannot be reached
   */
  connect(target: RealtimeTarget, options: SocketConnectOptions = {}): PendingRealtimeConnection {
    return connectRealtime(this._client, target, options);
  }
}
