import type { ResourceClient } from '../../core/client/resource-client.ts';
import type { MediaSessionConfig } from '../../generated/models/live/live.ts';
import type { RealtimeSessionCreateRequest } from '../../generated/models/realtime/realtime.ts';
import { Live } from '../../generated/resources/live/live.ts';
import { Calls } from '../../generated/resources/realtime/calls.ts';
import { answerError, checkAnswer } from './sdp-answer.ts';
import type { ExchangeSdp } from './webrtc-types.ts';

/** Options of {@link sdpExchange}. */
export interface SdpExchangeOptions {
  /** Settings of the session; none for a client secret, which has them already. */
  session?: RealtimeSessionCreateRequest;
  /** Called with the id of the call, for `client.realtime.connect({ callID })` on a server. */
  onCall?: (callID: string) => void;
}

/**
 * Exchanges SDP through a client, by `POST /realtime/calls` below its own base URL: with its key, its
 * headers, its retries and its errors.
 *
 * ```ts
 * const client = new OpenAI({ apiKey: clientSecret, dangerouslyAllowBrowser: true });
 * await connection.connect({ exchangeSdp: sdpExchange(client) });
 * ```
 */
export function sdpExchange(
  client: ResourceClient,
  { session, onCall }: SdpExchangeOptions = {},
): ExchangeSdp {
  return async (sdp, { signal }) => {
    const body = session === undefined ? { sdp } : { sdp, session };
    const response = await new Calls(client).create(body, { signal });
    const answer = await response.text();
    const { status, headers } = response;
    checkAnswer(answer, status, headers);
    if (!/^\s*v=/.test(answer)) throw answerError(undefined, status, headers);
    const callID = headers.get('location')?.split('/').pop();
    if (callID) onCall?.(callID);
    return answer;
  };
}

/** Options of {@link liveSdpExchange}. */
export interface LiveSdpExchangeOptions {
  /** Settings of the session. */
  session: MediaSessionConfig;
  /** Called with the id of the session, for the calls of `client.live.sessions`. */
  onSession?: (sessionID: string) => void;
}

/** Exchanges SDP through a client, by `POST /live/sessions` below its own base URL. */
export function liveSdpExchange(
  client: ResourceClient,
  { session, onSession }: LiveSdpExchangeOptions,
): ExchangeSdp {
  return async (sdp, { signal }) => {
    const body = { session, transport: { type: 'webrtc' as const, sdp } };
    const created: unknown = await new Live(client).create(body, { signal });
    const answer: unknown = Object(created).transport?.sdp;
    if (typeof answer !== 'string') throw answerError(created);
    const id: unknown = Object(created).session?.id;
    if (typeof id === 'string') onSession?.(id);
    return answer;
  };
}
