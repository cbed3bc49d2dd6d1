import { Client } from './client.ts';
import type { HeaderRecord } from './core/header-record.ts';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from './generated/models/beta/realtime/realtime.ts';
import { RealtimeWS, type RealtimeWSProps } from './realtime/compatible/openai-realtime-ws.ts';
import { BETA } from './realtime/compatible/realtime-socket.ts';
import type { RealtimeClient } from './realtime/compatible/realtime-url.ts';

/** A session of the Realtime API as it was in beta, over the package `ws`, an optional peer dependency. */
export class OpenAIRealtimeWS extends RealtimeWS<RealtimeClientEvent, RealtimeServerEvent> {
  /**
   * Opens a session at once.
   *
   * @param client by default one with the options of the environment
   * @param headers of the handshake; by default those of the client
   */
  constructor(
    props: RealtimeWSProps,
    client: RealtimeClient = new Client(),
    headers?: HeaderRecord,
  ) {
    super(props, client, headers, BETA);
  }
}
