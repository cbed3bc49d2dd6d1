import { AttemptScope } from '../abort/attempt-scope.ts';
import { AttemptRequest } from '../abort/attempt-request.ts';
import type { Call, DecodeOptions, Handler, Reply } from '../call/call.ts';
import { checkHeaders } from '../request/headers.ts';
import { decodeReply } from '../response/decode.ts';
import { followRedirects, nameRedirect } from '../response/redirects.ts';
import { toClientError } from '../response/to-client-error.ts';
import { ResponseBody } from '../response/response-body.ts';
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
    // The transport ends no socket, and a stream notices what it does only when it is read.
    const outlivesCall = call.socket !== undefined || call.kind === 'stream';
    const interruption = outlivesCall ? transport.closing : transport.interruption;
    const scope = new AttemptScope(call, interruption);
    let body: ResponseBody | undefined;
    try {
      if (scope.cancellation.aborted) throw scope.cancellation.reason;
      const request = new AttemptRequest(call, scope);
      const answer = await (call.socket === undefined
        ? followRedirects(request, send, scope)
        : call.socket(call, request, transport));
      if (isReply(answer, call)) {
        scope.close();
        return answer;
      }
      body = new ResponseBody(answer, scope);
      return await decodeReply(call, answer, body, scope, options);
    } catch (error) {
      scope.close();
      body?.release();
      const answered = transport.hasAnswered(scope.url);
      const failure = toClientError(error, scope.cancellation, call, scope.url, answered);
      nameRedirect(failure, scope, call);
      throw failure;
    }
  };
}

/** Only sockets have replies of their own. */
function isReply(answer: Reply | TransportResponse, call: Call): answer is Reply {
  return call.socket !== undefined && 'data' in answer;
}
