import { AttemptScope } from './attempt-scope.ts';
import type { Call, Handler, Reply } from './call.ts';
import { decodeReply, type DecodeOptions } from '../response/decode.ts';
import { followRedirects } from './redirects.ts';
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
    const scope = new AttemptScope(call);
    let response: TransportResponse | undefined;
    try {
      scope.controller.signal.throwIfAborted();
      response = await followRedirects(toRequest(call, scope), send);
      const reply = await decodeReply(call, response, scope, options);
      if (reply.body === null) scope.close();
      return reply;
    } catch (error) {
      scope.close();
      if (response !== undefined) releaseBody(response.body);
      throw explain(error, scope.controller.signal, call);
    }
  };
}

function toRequest(call: Call, scope: AttemptScope): TransportRequest {
  return {
    method: call.method.toUpperCase(),
    url: call.url,
    headers: call.headers,
    body: call.body,
    signal: scope.controller.signal,
    timeouts: call.timeouts,
    fetchOptions: call.fetchOptions,
    onSent: scope.sent,
  };
}
