import { Client } from './client.ts';
import type { HeaderRecord } from './core/header-record.ts';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from './generated/models/beta/realtime/realtime.ts';
import {
  RealtimeWebSocket,
  type RealtimeWebSocketProps,
} from './realtime/compatible/openai-realtime-web-socket.ts';
import { BETA } from './realtime/compatible/realtime-socket.ts';
import type { RealtimeClient } from './realtime/compatible/realtime-url.ts';

/** A session of the Realtime API as it was in beta, over the WebSocket of the runtime. */
export class OpenAIRealtimeWebSocket extends RealtimeWebSocket<
  RealtimeClientEvent,
  RealtimeServerEvent
> {
  /**
   * Opens a session at once. In a browser it needs a client secret (`ek_…`).
   *
   * @param client by default one with the options of the environment
   * @param headers of the handshake; by default those of the client
   */
  constructor(
    props: RealtimeWebSocketProps,
    client: RealtimeClient = new Client({ dangerouslyAllowBrowser: true }),
    headers?: HeaderRecord,
  ) {
    super(props, client, headers, BETA);
  }
}
