import {
  Responses,
  type BetaResponse,
  type ResponseCreateParamsNonStreaming,
} from '../../generated/resources/beta/responses/responses.ts';
import { poll, startAndPoll, type Polled } from './poll.ts';
import type { PollOptions } from './poll-options.ts';
import { RESPONSE_STATES } from './poll-states.ts';

/** Responses with features in beta, and what is built on top of them. */
export class ResponsesWithHelpers extends Responses {
  /** Waits until a background response has ended, as `client.responses.poll()` does. */
  poll(responseID: string, options?: PollOptions<BetaResponse>): Promise<BetaResponse> {
    return poll(this._client, polledResponse(this, responseID), options);
  }

  /** Creates a background response and waits, as `client.responses.createAndPoll()` does. Its text is not parsed. */
  createAndPoll(
    body: ResponseCreateParamsNonStreaming,
    options?: PollOptions<BetaResponse>,
  ): Promise<BetaResponse> {
    return startAndPoll(
      this._client,
      ({ creating }) => this.create({ background: true, ...body }, creating),
      (id) => polledResponse(this, id),
      options,
    );
  }
}

function polledResponse(responses: Responses, id: string): Polled<BetaResponse> {
  return {
    what: 'response',
    id,
    states: RESPONSE_STATES,
    retrieve: (request) => responses.retrieve(id, {}, request),
  };
}
