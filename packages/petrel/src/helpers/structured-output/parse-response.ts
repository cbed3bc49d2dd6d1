import type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseOutputItem,
  Response,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  ResponseOutputMessage,
} from '../../generated/models/responses/responses.ts';
import { addOutputText } from '../../openai/output-text.ts';
import { checkObject } from '../arguments.ts';
import { fieldsIn, isFields, textOf, type Fields } from '../json/fields.ts';
import { isParseableTool } from './auto-parseable.ts';
import { readArguments, readValue, type ReadValue, type TextSource } from './read-value.ts';
import type { ResponseParserTextFormat } from './response-format.ts';
import { isParseableResponseFormat, parserOf } from './text-format.ts';

/** What decides how a response is parsed: its format, and the tools of the request. */
export interface ResponseParsing {
  format: ResponseParserTextFormat;
  tools?: unknown;
}

/**
 * A response with the values of its texts, and of the arguments of its function calls. What was cut off,
 * and what is no final answer, is not parsed.
 *
 * @throws StructuredOutputError when a text is not JSON, or does not fit its schema
 */
export function parsedResponse<Parsed>(
  response: Response,
  parsing: ResponseParsing,
  read: ReadValue = readValue,
): ParsedResponse<Parsed> {
  const output = outputOf(response);
  const isWhole = !response.status || response.status === 'completed';
  const toItem = (item: ResponseOutputItem, index: number): ParsedResponseOutputItem<Parsed> => {
    const source = { answer: { response }, location: `/output/${index}` };
    if (!isWhole || !isFields(item) || isCutOff(item)) return unparsedItem<Parsed>(item);
    if (item.type === 'function_call') return parsedCall(item, parsing, read, source);
    return item.type === 'message' ? parsedMessage<Parsed>(item, parsing, read, source) : item;
  };
  return withOutput(response, output.map(toItem));
}

/** A response whose texts and arguments are not parsed. */
export function unparsedResponse<Parsed>(response: Response): ParsedResponse<Parsed> {
  return withOutput(response, outputOf(response).map(unparsedItem<Parsed>));
}

/** Whether a response has a format, or a tool, whose texts are parsed. */
export function hasResponseParser({ format, tools }: ResponseParsing): boolean {
  if (isParseableResponseFormat(format)) return true;
  return fieldsIn(tools).some(
    (tool) => isParsedTool(tool) || fieldsIn(tool.tools).some(isParsedTool),
  );
}

/** The function tool that a call is about, if its arguments are parsed. */
export function parsedResponseToolOf(
  tools: unknown,
  { name, namespace }: { name?: unknown; namespace?: unknown },
): Fields | undefined {
  const all = fieldsIn(tools);
  const isFunction = (tool: Fields): boolean => tool.type === 'function' && tool.name === name;
  const group = all.find((tool) => tool.type === 'namespace' && tool.name === namespace);
  const found =
    namespace == null
      ? all.find(isFunction)
      : group !== undefined
        ? fieldsIn(group.tools).find(isFunction)
        : // A function that a tool search has found is called in a namespace of its own name.
          all.find((tool) => isFunction(tool) && namespace === name && tool.defer_loading === true);
  return found !== undefined && isParsedTool(found) ? found : undefined;
}

function isParsedTool(tool: Fields): boolean {
  return isParseableTool(tool) || (tool.type === 'function' && tool.strict === true);
}

function isCutOff(item: ResponseOutputItem): boolean {
  return 'status' in item && item.status === 'incomplete';
}

/** Some servers leave out the output when it is empty. */
function outputOf(response: Response): ResponseOutputItem[] {
  checkObject(response, 'response');
  const { output }: { output: unknown } = response;
  return Array.isArray(output) ? output : [];
}

type Part = ResponseOutputMessage['content'][number];

/** The parts of a message; some servers send its text alone. */
function partsOf({ content }: { content: unknown }): Part[] {
  if (typeof content === 'string') return [{ type: 'output_text', text: content, annotations: [] }];
  return Array.isArray(content) ? content : [];
}

function withOutput<Parsed>(
  response: Response,
  output: ParsedResponseOutputItem<Parsed>[],
): ParsedResponse<Parsed> {
  const parsed = { ...response, output, output_parsed: firstValue(output) };
  addOutputText(parsed);
  return parsed;
}

function firstValue<Parsed>(output: readonly ParsedResponseOutputItem<Parsed>[]): Parsed | null {
  for (const item of output) {
    if (item?.type !== 'message') continue;
    for (const part of item.content) {
      if (part?.type === 'output_text' && part.parsed !== null) return part.parsed;
    }
  }
  return null;
}

function parsedCall(
  call: ResponseFunctionToolCall,
  { tools }: ResponseParsing,
  read: ReadValue,
  { answer, location }: TextSource,
): ParsedResponseOutputItem<never> {
  const tool = parsedResponseToolOf(tools, call);
  if (tool === undefined) return { ...call, parsed_arguments: null };
  const source = { answer, location: `${location}/arguments` };
  return { ...call, parsed_arguments: readArguments(call.arguments, parserOf(tool), read, source) };
}

function parsedMessage<Parsed>(
  message: ResponseOutputMessage,
  { format }: ResponseParsing,
  read: ReadValue,
  { answer, location }: TextSource,
): ParsedResponseOutputItem<Parsed> {
  const isFinal = message.phase == null || message.phase === 'final_answer';
  if (!isFinal || !isParseableResponseFormat(format)) return unparsedItem<Parsed>(message);
  const content = partsOf(message).map((part, index): ParsedContent<Parsed> => {
    if (part?.type !== 'output_text') return part;
    const source = { answer, location: `${location}/content/${index}/text` };
    return { ...part, parsed: read<Parsed>(textOf(part.text), parserOf(format), source) };
  });
  return { ...message, content };
}

function unparsedItem<Parsed>(item: ResponseOutputItem): ParsedResponseOutputItem<Parsed> {
  if (item?.type === 'function_call') return { ...item, parsed_arguments: null };
  if (item?.type !== 'message') return item;
  const toContent = (part: Part): ParsedContent<Parsed> =>
    part?.type === 'output_text' ? { ...part, parsed: null } : part;
  return { ...item, content: partsOf(item).map(toContent) };
}
