import { AttemptScope } from './attempt-scope.ts';
import { AttemptRequest } from './attempt-request.ts';
import type { Call, DecodeOptions, Handler, Reply } from './call.ts';
import { checkHeaders } from '../request/headers.ts';
import { decodeReply } from '../response/decode.ts';
import { followRedirects, nameRedirect } from './redirects.ts';
import { explain } from './explain.ts';
import { releaseBody } from './release-body.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/**
 * The innermost handler: one request over the transport under the call's limits of time, its reply
 * decoded. Error statuses and everything the transport throws come out as this package's errors.
 */
export function sendAttempt(transport: Transport, options: DecodeOptions): Handler {
  const send = (request: TransportRequest): Promise<TransportResponse> => transport.send(request);
  return async (call: Call): Promise<Reply> => {
    checkHeaders(call.headers);
    const scope = new AttemptScope(call);
    let response: TransportResponse | undefined;
    try {
      if (scope.ending.aborted) throw scope.ending.reason;
      const request = new AttemptRequest(call, scope);
      response = await followRedirects(request, send, scope);
      const reply = await decodeReply(call, response, scope, options);
      if (reply.body === null) scope.close();
      return reply;
    } catch (error) {
      scope.close();
      if (response !== undefined) releaseBody(response.body);
      const failure = explain(error, scope.ending, call, scope.url);
      nameRedirect(failure, scope);
      throw failure;
    }
  };
}
