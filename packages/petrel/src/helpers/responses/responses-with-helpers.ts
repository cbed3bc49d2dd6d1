import type { RequestOptions } from '../../core/call/request-options.ts';
import { Responses } from '../../generated/resources/responses/responses.ts';
import { ResponseStream, type ResponseStreamParams } from './response-stream.ts';

/** Responses, and what is built on top of them. */
export class ResponsesWithHelpers extends Responses {
  /**
   * Streams a response: its events, a snapshot that grows, and the whole response at the end. With
   * `response_id` it streams a response that was created with `background: true` and `stream: true`,
   * from the event after `starting_after` on.
   *
   * ```ts
   * const stream = client.responses.stream({ model, input });
   * stream.on('response.output_text.delta', ({ delta }) => process.stdout.write(delta));
   * console.log(await stream.finalResponse());
   * ```
   *
   * Nothing rejects here: what goes wrong is reported by the events `error` and `abort`, and by the
   * promises of the stream.
   */
  stream(body: ResponseStreamParams, options?: RequestOptions): ResponseStream {
    return ResponseStream.createResponse({ responses: this }, body, options);
  }
}
