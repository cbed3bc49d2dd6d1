import { Realtime as BetaRealtime } from '../generated/resources/beta/realtime/realtime.ts';
import { connectBetaRealtime, type PendingBetaRealtimeConnection } from './connect-realtime.ts';
import type { RealtimeTarget } from './realtime-target.ts';
import type { SocketConnectOptions } from './socket/socket-options.ts';

/** The beta form of the Realtime API, and its sessions over WebSocket. */
export class RealtimeWithHelpers extends BetaRealtime {
  /**
   * Opens a session of the Realtime API as it was in beta, with its header and the names of its events:
   * `response.text.delta` and `response.audio.delta`. Otherwise like `client.realtime.connect`.
   *
   * ```ts
   * await using connection = await client.beta.realtime.connect({ model: 'gpt-4o-realtime-preview' });
   * connection.session.update({ session: { modalities: ['text'] } });
   * connection.response.create();
   * for await (const event of connection) console.log(event.type);
   * ```
   *
   * @param target one of `model`, `callID` and `intent`
   * @throws OpenAIError of code `configuration` for options that cannot work; awaiting it, APIError
   * when the server refuses, and APIConnectionError when it cannot be reached
   */
  connect(
    target: RealtimeTarget,
    options: SocketConnectOptions = {},
  ): PendingBetaRealtimeConnection {
    return connectBetaRealtime(this._client, target, options);
  }
}
