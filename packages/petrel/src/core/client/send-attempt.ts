import { AttemptScope } from '../abort/attempt-scope.ts';
import { AttemptRequest } from '../abort/attempt-request.ts';
import type { Call, DecodeOptions, Handler, Reply } from '../call/call.ts';
import { checkHeaders } from '../request/headers.ts';
import { decodeReply } from '../response/decode.ts';
import { followRedirects, nameRedirect } from '../response/redirects.ts';
import { toClientError } from '../response/to-client-error.ts';
import { ResponseBody } from '../response/response-body.ts';
import type { OpenedSocket } from '../call/socket.ts';
import { isSocket, openSocket, refuseSuccess, socketReply } from './open-socket.ts';
import type { SharedTransport } from './shared-transport.ts';
import type { TransportRequest, TransportResponse } from '../call/transport.ts';

/**
 * The innermost handler: one request over the transport under the call's limits of time, its reply
 * decoded. Error statuses and everything the transport throws come out as this package's errors.
 */
export function sendAttempt(transport: SharedTransport, options: DecodeOptions): Handler {
  const send = (request: TransportRequest): Promise<TransportResponse> => transport.send(request);
  return async (call: Call): Promise<Reply> => {
    checkHeaders(call.headers);
    if (call.socket?.open !== undefined) return socketReply(call, call.socket.open(call.headers));
    // A socket outlives its call, and the transport does not end it.
    const interruption = call.socket === undefined ? transport.interruption : transport.closing;
    const scope = new AttemptScope(call, interruption);
    let body: ResponseBody | undefined;
    try {
      if (scope.cancellation.aborted) throw scope.cancellation.reason;
      const request = new AttemptRequest(call, scope);
      const response =
        call.socket === undefined
          ? await followRedirects(request, send, scope)
          : await openSocket(request, call.socket, transport);
      if (isSocket(response)) {
        scope.close();
        const opened: OpenedSocket = { socket: response, closing: transport.closing };
        return socketReply(call, opened);
      }
      body = new ResponseBody(response, scope);
      if (call.socket !== undefined) refuseSuccess(response);
      return await decodeReply(call, response, body, scope, options);
    } catch (error) {
      scope.close();
      body?.release();
      const failure = toClientError(error, scope.cancellation, call, scope.url, false);
      nameRedirect(failure, scope, call);
      throw failure;
    }
  };
}
