import type { RequestOptions } from '../../core/call/request-options.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import type {
  ParsedResponse,
  ResponseTextConfig,
} from '../../generated/models/responses/responses.ts';
import {
  Responses,
  type Response,
  type ResponseCreateParamsNonStreaming,
} from '../../generated/resources/responses/responses.ts';
import { poll, startAndPoll, type Polled } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { RESPONSE_STATES } from '../polling/poll-states.ts';
import { parseResponseAttempts } from '../structured-output/fallback/response-fallback.ts';
import {
  structuredPlanOf,
  type StructuredOptions,
  type StructuredResult,
} from '../structured-output/fallback/structured-options.ts';
import {
  isAutoParsableResponseFormat,
  type AutoParseableTextFormat,
} from '../structured-output/auto-parseable.ts';
import { parsedResponse } from '../structured-output/parse-response.ts';
import {
  resolveResponseParseOptions,
  sentBody,
  formatOfText,
  type ResponseParseOptions,
} from '../structured-output/response-format.ts';
import type {
  ExtractParsedContentFromParams,
  ParsedWithOptions,
  ResponseCreateParamsWithTools,
} from '../structured-output/response-parser.ts';
import {
  ResponseToolRunner,
  type ResponseRunnerOptions,
  type ResponseRunParams,
} from '../tools/responses/response-tool-runner.ts';
import type { ParsedByBody } from '../structured-output/parsed-types.ts';
import { withoutStream } from '../structured-output/without-stream.ts';
import {
  ResponseStream,
  type ResponseStreamParams,
  type StreamOptions,
} from './response-stream.ts';

/** Options of `client.responses.parse()`. */
export type ParseOptions = ResponseParseOptions & StructuredOptions;

/** Responses, and what is built on top of them. */
export class ResponsesWithHelpers extends Responses {
  /**
   * Creates a response and parses it: the text of its messages, in the `text.format`, becomes `parsed`, the
   * first of them `output_parsed`, and the arguments of calls of strict functions become
   * `parsed_arguments`.
   *
   * ```ts
   * const response = await client.responses.parse({
   *   model,
   *   input,
   *   text: { format: zodTextFormat(City, 'city') },
   * });
   * console.log(response.output_parsed?.name);
   * ```
   *
   * `output_parsed` is null for a refusal, for a response without text, and for one whose `status` is not
   * `completed`: with `background: true` it is returned at once, so use {@link createAndPoll}. With `structured`, servers are supported that do not follow a schema by themselves, and
   * `maxReasks` asks the model again.
   *
   * @throws OpenAIError before anything is sent, for `stream: true`
   * @throws StructuredOutputError when a text is not JSON, or does not fit its schema; it holds the response
   */
  parse<
    Params extends ResponseCreateParamsWithTools,
    Parsed = ExtractParsedContentFromParams<Params>,
    Options extends ParseOptions = RequestOptions,
  >(
    body: Params,
    options?: Options,
  ): APIPromise<
    StructuredResult<ParsedResponse<ParsedWithOptions<Options, Parsed>>, Response, Options>
  >;
  parse(
    body: ResponseCreateParamsWithTools,
    options: ParseOptions = {},
  ): APIPromise<ParsedResponse<unknown>> {
    const sent = withoutStream(body);
    const { plan, requestOptions: others } = structuredPlanOf(options);
    const { getTextFormat, requestOptions } = resolveResponseParseOptions(body, others);
    const format = getTextFormat({ body: sentBody(body, requestOptions) });
    if (plan !== null) {
      const target = { resource: this, deadline: this._client.deadline, format };
      return parseResponseAttempts(target, sent, plan, requestOptions);
    }
    const { tools } = body;
    return this.create(sent, requestOptions)._thenUnwrap((response) =>
      parsedResponse(response, { format, tools }),
    );
  }

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
  stream<
    Params extends ResponseStreamParams,
    Parsed = ExtractParsedContentFromParams<Params>,
    Options extends StreamOptions = RequestOptions,
  >(body: Params, options?: Options): ResponseStream<ParsedWithOptions<Options, Parsed>> {
    return ResponseStream.createResponse<ParsedWithOptions<Options, Parsed>>(
      { responses: this },
      body,
      options,
    );
  }

  /**
   * Sends a request, runs the functions that the model calls, sends their results, and so on until the model
   * calls none.
   *
   * ```ts
   * const runner = client.responses.runTools({
   *   model,
   *   input,
   *   tools: [zodResponsesFunction({ name: 'weather', parameters: City, function: weatherIn })],
   * });
   * console.log((await runner.finalResponse()).output_text);
   * ```
   *
   * It works with `stream`, `background`, `conversation`, `previous_response_id` and `store: false`. The functions
   * of one response run at once, unless `parallel_tool_calls` is false. What they throw is reported to the model,
   * see `toolErrors`. After ten requests the run ends, see `maxRounds`; its `endReason` is why it has ended.
   *
   * @throws OpenAIError for tools and options that cannot be used. All else is reported by the events `error` and
   * `abort`, and by the promises of the runner
   */
  runTools<
    ToolContext,
    Params extends ResponseRunParams<ToolContext> = ResponseRunParams<ToolContext>,
    Parsed = ParsedByBody<Params>,
  >(
    body: Params & { toolContext?: ToolContext },
    options?: ResponseRunnerOptions<ToolContext>,
  ): ResponseToolRunner<Parsed> {
    const createAndPoll = (
      params: ResponseCreateParamsNonStreaming,
      sent: RequestOptions,
    ): Promise<Response> => this.createAndPoll(params, sent);
    return new ResponseToolRunner<Parsed>({ responses: this, createAndPoll }, body, options);
  }

  /**
   * Waits until a background response is completed, failed, cancelled or incomplete, and returns it:
   * check its `status`.
   *
   * @throws APIConnectionTimeoutError when the wait is over, after 30 minutes by default; its `progress`
   * has id and last status
   */
  poll(responseID: string, options?: PollOptions<Response>): Promise<Response> {
    return poll(this._client, polledResponse(this, responseID), options);
  }

  /**
   * Creates a response with `background: true` and waits until it has ended, as {@link poll} does. The
   * model goes on when a connection breaks, and the response can be polled again by its id.
   *
   * With a `text.format` that carries a parser, such as that of `zodTextFormat()`, it is parsed as by
   * {@link parse}. What was polled by its id is parsed by `parseResponse()` of `petrel/helpers`.
   *
   * @throws StructuredOutputError when the text does not fit such a format; it holds the response
   */
  createAndPoll<Parsed>(
    body: ParseablePollParams<Parsed>,
    options?: PollOptions<Response>,
  ): Promise<ParsedResponse<Parsed>>;
  createAndPoll(
    body: ResponseCreateParamsNonStreaming,
    options?: PollOptions<Response>,
  ): Promise<Response>;
  async createAndPoll(
    body: ResponseCreateParamsNonStreaming,
    options?: PollOptions<Response>,
  ): Promise<Response> {
    const response = await startAndPoll(
      this._client,
      ({ creating }) => this.create({ background: true, ...body }, creating),
      (id) => polledResponse(this, id),
      options,
    );
    const format = formatOfText(sentBody(body, { ...options }));
    if (!isAutoParsableResponseFormat(format)) return response;
    return parsedResponse(response, { format, tools: body.tools });
  }
}

/** The body of a request for a response whose text has a format that carries a parser. */
interface ParseablePollParams<Parsed> extends ResponseCreateParamsNonStreaming {
  text: ResponseTextConfig & { format: AutoParseableTextFormat<Parsed> };
}

function polledResponse(responses: Responses, id: string): Polled<Response> {
  return {
    what: 'response',
    id,
    states: RESPONSE_STATES,
    retrieve: (request) => responses.retrieve(id, {}, request),
  };
}
