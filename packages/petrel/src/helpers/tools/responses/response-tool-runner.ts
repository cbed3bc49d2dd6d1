import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import type { RequestOptions } from '../../../core/call/request-options.ts';
import type {
  ParsedResponse,
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseStreamEvent,
  ResponseUsage,
} from '../../../generated/models/responses/responses.ts';
import { checkObject } from '../../arguments.ts';
import { EventStream, type BaseEvents } from '../../events/event-stream.ts';
import { checkAnswer } from '../../json/check-answer.ts';
import { ResponseStream, type ResponseClient } from '../../responses/response-stream.ts';
import { parsedResponse } from '../../structured-output/parse-response.ts';
import { formatOfText } from '../../structured-output/response-format.ts';
import { StructuredOutputError } from '../../structured-output/structured-output-error.ts';
import { startedItems } from '../loop/started-items.ts';
import type { ToolCall, ToolResult } from '../loop/tool-call.ts';
import type { ToolCheckpoint, ToolLoopEnd } from '../loop/tool-checkpoint.ts';
import type {
  ResponseConversation,
  ResponseRunnerOptions,
  ResponseRunParams,
} from './response-runner-options.ts';
import { ResponseToolRun, type ResponseRound } from './response-tool-run.ts';

export type * from './response-runner-options.ts';

type StreamEvents = {
  [Type in Exclude<ResponseStreamEvent['type'], 'error'>]: (
    event: Extract<ResponseStreamEvent, { type: Type }>,
  ) => void;
};

/** The events of a {@link ResponseToolRunner}. Those of the API come with `stream: true` only. */
export interface ResponseToolRunnerEvents extends BaseEvents, StreamEvents {
  /** Any event of the API. */
  event: (event: ResponseStreamEvent) => void;
  /** A whole response, before its tools run. */
  response: (response: Response) => void;
  /** How a call has ended, when it ends: with its value, or its error. */
  toolResult: (result: ToolResult) => void;
}

/** What a run needs of a client. */
export interface ResponseRunClient extends ResponseClient {
  /** Creates a background response, and waits for its end. */
  createAndPoll: (
    body: ResponseCreateParamsNonStreaming,
    options: RequestOptions,
  ) => Promise<Response>;
}

/**
 * A run of tools on responses: it sends a request, runs the functions that the model calls, and sends their
 * results, until the model calls none.
 *
 * ```ts
 * const runner = client.responses.runTools({ model, input, tools });
 * console.log((await runner.finalResponse()).output_text, runner.endReason);
 * ```
 *
 * It runs whether or not anybody listens. Iterating over it gives the response of each round; the tools of a
 * response run when the next one is requested. Its promises reject with the error that ended the run.
 */
export class ResponseToolRunner<Parsed = null>
  extends EventStream<ResponseToolRunnerEvents, ParsedResponse<Parsed>>
  implements AsyncIterable<ParsedResponse<Parsed>>
{
  /** The items of the next request: those that are added here are sent with it. */
  input: ResponseInputItem[] = [];
  /** The tools. The next request has those that are assigned here. */
  tools: readonly object[] = [];
  readonly #run: ResponseToolRun;
  #last: ParsedResponse<Parsed> | undefined;

  constructor(
    client: ResponseRunClient,
    params: ResponseRunParams,
    options: ResponseRunnerOptions<never> = {},
  ) {
    super();
    checkObject(params, 'params', 'the body of the request');
    this.#run = new ResponseToolRun(this, params, options, (result) =>
      this.emit('toolResult', result),
    );
    const send = params.stream === true ? this.#streamed(client) : whole<Parsed>(client);
    const format = formatOfText(params);
    const rounds = this.#run.rounds(send, (response) =>
      parsedResponse<Parsed>(response, { format }),
    );
    this.start({ open: () => startedItems(rounds), signal: options.signal });
    // It runs whether or not anybody waits for it. Those who do receive its failure.
    this.done().catch(() => undefined);
  }

  /** Why the run has ended; null while it runs, and when it failed. */
  get endReason(): ToolLoopEnd | null {
    return this.#run.loop.end;
  }

  /** The calls that were left open, when the run has ended with `deferred`. */
  get deferredCalls(): ToolCall[] {
    return this.#run.loop.deferredCalls;
  }

  /** Ends the run once the calls of the current response are done. Its promises resolve. */
  stop(): void {
    this.#run.loop.stop();
  }

  /** The state of the run, for `resumeFrom`. */
  checkpoint(): ToolCheckpoint<ResponseConversation> {
    return this.#run.loop.checkpoint();
  }

  /** The last response. */
  finalResponse(): Promise<ParsedResponse<Parsed>> {
    return this.final(() => {
      if (this.#last === undefined) throw new OpenAIError('The run ended without a response.');
      return this.#last;
    });
  }

  /** The tokens of all responses; null when the server has not reported them. */
  totalUsage(): Promise<ResponseUsage | null> {
    return this.final(() => this.#run.usage);
  }

  /** The response of each round, from now on. Leaving the loop aborts the run. */
  [Symbol.asyncIterator](): AsyncIterator<ParsedResponse<Parsed>, undefined> {
    return this.iterate();
  }

  protected override receive(response: ParsedResponse<Parsed>): boolean {
    this.#last = response;
    this.emit('response', response);
    return true;
  }

  #streamed(client: ResponseRunClient): ResponseRound<ParsedResponse<Parsed>> {
    const onEvent = (event: ResponseStreamEvent): void => {
      this.emit('event', event);
      this.dispatch(event.type, [event]);
    };
    return async (body, options) => {
      const stream = ResponseStream.createResponse<Parsed>(
        client,
        { ...body, stream: true },
        options,
      );
      stream.on('event', onEvent);
      try {
        return await stream.finalResponse();
      } catch (error) {
        // Arguments that cannot be read are reported to the model, and end nothing.
        if (!StructuredOutputError.isInstance(error) || !error.location.endsWith('/arguments'))
          throw error;
        if (error.response === undefined) throw error;
        return parsedResponse<Parsed>(error.response, { format: formatOfText(body) });
      }
    };
  }
}

function whole<Parsed>(client: ResponseRunClient): ResponseRound<ParsedResponse<Parsed>> {
  const send = (
    { stream: _, ...body }: ResponseCreateParamsNonStreaming,
    options: RequestOptions,
  ): APIPromise<Response> | Promise<Response> =>
    body.background === true
      ? client.createAndPoll(body, options)
      : client.responses.create(body, options);
  return async (body, options) => {
    const response = await send({ ...body, stream: null }, options);
    checkAnswer(response, 'a response');
    return parsedResponse<Parsed>(response, { format: formatOfText(body) });
  };
}
