import type { Answer, RecordedRequest } from '../../support/recording-server.ts';

/** An object that both clients accept as the answer of any operation that does not stream. */
const SAMPLE = JSON.stringify({ id: 'sample', object: 'list', data: [], has_more: false });

/** Ends a stream at once, and answers everything else with an object that is also a page. */
export const answerWithSample: Answer = (response, request) => {
  const streams = requestsEvents(request);
  response.setHeader('content-type', streams ? 'text/event-stream' : 'application/json');
  response.end(streams ? 'data: [DONE]\n\n' : SAMPLE);
};

function requestsEvents({ query, bytes }: RecordedRequest): boolean {
  if (new URLSearchParams(query).get('stream') === 'true') return true;
  return /"stream":true|name="stream"\r\n\r\ntrue/.test(bytes.toString('latin1'));
}
