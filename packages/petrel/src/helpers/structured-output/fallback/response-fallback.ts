import type { RequestOptions } from '../../../core/call/request-options.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import type {
  ParsedResponse,
  Response,
  ResponseCreateParamsBase,
  ResponseInputItem,
} from '../../../generated/models/responses/responses.ts';
import type { Responses } from '../../../generated/resources/responses/responses.ts';
import { fieldsIn, isFields, textOf } from '../../json/fields.ts';
import { ContentFilterFinishReasonError } from '../content-filter-finish-reason-error.ts';
import { LengthFinishReasonError } from '../length-finish-reason-error.ts';
import { parsedResponse, type ResponseParsing } from '../parse-response.ts';
import type { ResponseParserTextFormat } from '../response-format.ts';
import { StructuredOutputError } from '../structured-output-error.ts';
import { parserOf } from '../text-format.ts';
import { parserOfEmbedded } from './json-in-text.ts';
import { parseAttempts, type StructuredOperation } from './parse-attempts.ts';
import { reaskPrompt, schemaPrompt } from './schema-prompt.ts';
import type { PreviousAnswers, StructuredMode, StructuredPlan } from './structured-options.ts';

/** A body, however it is sent. */
export type ResponseBody = Omit<ResponseCreateParamsBase, 'stream'>;

/** The resource that sends requests for responses, and the deadline of its client. */
export interface ResponseTarget {
  resource: Pick<Responses, 'create'>;
  deadline: number | undefined;
  /** In which the text is parsed. */
  format: ResponseParserTextFormat;
}

/**
 * Parses a response by a plan: in a mode, and more than once.
 *
 * @throws OpenAIError of code `configuration` when the format is no schema
 */
export function parseResponseAttempts(
  { resource, deadline, format }: ResponseTarget,
  body: ResponseBody,
  plan: StructuredPlan,
  options: RequestOptions,
): APIPromise<ParsedResponse<unknown> & PreviousAnswers<Response>> {
  const parsing = responseParsingOf(format, body.tools, plan);
  const operation: StructuredOperation<ResponseBody, Response, ParsedResponse<unknown>> = {
    resource,
    deadline,
    send: (sent, mode, given) =>
      resource.create(responseBodyIn(sent, mode, format), given).withResponse(),
    parse: (response) => {
      const parsed = parsedResponse(response, parsing);
      checkOutput(parsed);
      return parsed;
    },
    bodyAfter: responseBodyAfter,
  };
  return parseAttempts(operation, body, plan, options);
}

/**
 * What parses the answer to a body, by the plan for it.
 *
 * @throws OpenAIError of code `configuration` when the format is no schema
 */
export function responseParsingOf(
  format: ResponseParserTextFormat,
  tools: unknown,
  { mode }: StructuredPlan,
): ResponseParsing {
  if (format?.type !== 'json_schema') {
    throw configurationError('`structured` needs a `text.format` of the type `json_schema`.');
  }
  if (mode === 'native') return { format, tools };
  const embedded = { type: format.type, $parseRaw: parserOfEmbedded(parserOf(format)) };
  return { format: embedded, tools };
}

/** The same request in a mode: with the schema as a format, or as an instruction. */
export function responseBodyIn(
  body: ResponseBody,
  mode: StructuredMode,
  format: ResponseParserTextFormat,
): ResponseBody {
  if (mode === 'native') return body;
  const { format: _, ...text } = { ...body.text };
  const prompt = schemaPrompt(schemaOf(format));
  const instructions = body.instructions ? `${body.instructions}\n\n${prompt}` : prompt;
  if (mode === 'json_object') {
    return { ...body, instructions, text: { ...text, format: { type: mode } } };
  }
  const { text: __, ...rest } = body;
  return { ...rest, instructions, ...(Object.keys(text).length === 0 ? {} : { text }) };
}

/** The body that asks the model again. */
function responseBodyAfter(
  body: ResponseBody,
  response: Response,
  error: StructuredOutputError,
  mode: StructuredMode,
): ResponseBody {
  // A server that ignores the format has not shown it to the model.
  const schema = mode === 'native' ? schemaOf(body.text?.format) : undefined;
  const again: ResponseInputItem = { role: 'user', content: reaskPrompt(error, schema) };
  // A conversation has the question and the answer already.
  if (body.conversation != null) return { ...body, input: [again] };
  const { input = [] } = body;
  const question: ResponseInputItem[] =
    typeof input === 'string' ? [{ role: 'user', content: input }] : input;
  const content = textOf(response.output_text);
  const answer: ResponseInputItem[] = content ? [{ role: 'assistant', content }] : [];
  return { ...body, input: [...question, ...answer, again] };
}

/**
 * Checks that a response holds what was requested. One that still runs in the background is not checked.
 *
 * @throws StructuredOutputError when it was cut off, failed, or holds no text, call or refusal
 */
export function checkOutput(response: ParsedResponse<unknown>): void {
  const { status, incomplete_details: details } = response;
  if (status === 'queued' || status === 'in_progress') return;
  if (details?.reason === 'max_output_tokens') throw new LengthFinishReasonError({ response });
  if (details?.reason === 'content_filter') throw new ContentFilterFinishReasonError({ response });
  if (status != null && status !== 'completed') {
    throw new StructuredOutputError(`The response is ${status}.`, {
      response,
      location: '/status',
    });
  }
  if (fieldsIn(response.output).some(isAnswer)) return;
  const location = '/output';
  throw new StructuredOutputError(`The answer has no text at ${location}.`, { response, location });
}

function isAnswer({ type, content }: Record<string, unknown>): boolean {
  if (type === 'message') return fieldsIn(content).length > 0;
  return typeof type === 'string' && type.endsWith('_call');
}

function schemaOf(format: unknown): unknown {
  return isFields(format) ? format.schema : undefined;
}
