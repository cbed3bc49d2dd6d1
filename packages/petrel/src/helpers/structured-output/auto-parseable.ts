import type { ChatCompletionFunctionTool } from '../../generated/models/chat/completions/completions.ts';
import type {
  FunctionTool,
  ResponseFormatTextJSONSchemaConfig,
} from '../../generated/models/responses/responses.ts';
import type { ResponseFormatJSONSchema } from '../../generated/models/shared.ts';
import { checkFunction, checkObject } from '../arguments.ts';
import { isFields } from '../json/fields.ts';

/** Formats and tools of any copy of this package, and of `openai`, have these in `$brand`. */
const FORMAT = 'auto-parseable-response-format';
const TOOL = 'auto-parseable-tool';

/** What the members of a format have in common that carries the parser of its answers. */
interface ParseableFormat<Parsed> {
  /** The type of the parsed value. There is no such member at run time. */
  __output: Parsed;
  /** Marks the format. Not enumerable, so that it is not sent. */
  $brand: typeof FORMAT;
  /** Parses the text of an answer. Not enumerable. Throws what the schema library throws. */
  $parseRaw(content: string): Parsed;
}

/** A `response_format` of chat completions that carries the parser of its answers. */
export type AutoParseableResponseFormat<Parsed> = ResponseFormatJSONSchema &
  ParseableFormat<Parsed>;

/** A `text.format` of responses that carries the parser of its answers. */
export type AutoParseableTextFormat<Parsed> = ResponseFormatTextJSONSchemaConfig &
  ParseableFormat<Parsed>;

/** The types of a function tool: its name, its arguments, and what runs it. */
export interface ToolOptions {
  name: string;
  arguments: unknown;
  function?: ((args: never, ...rest: never[]) => unknown) | undefined;
}

/** What runs a tool. Runs of tools pass more than the arguments; of which types depends on the API. */
export type ToolCallback<Args> = (args: Args, ...rest: ReturnType<typeof JSON.parse>[]) => unknown;

/** What the members of a tool have in common that carries the parser of its arguments. */
export interface ParseableTool<Options extends ToolOptions> {
  /** The type of the parsed arguments. There is no such member at run time. */
  __arguments: Options['arguments'];
  /** The type of the name. There is no such member at run time. */
  __name: Options['name'];
  /** Marks the tool. Not enumerable, so that it is not sent. */
  $brand: typeof TOOL;
  /** Runs the tool with its parsed arguments. Not enumerable. */
  $callback: ToolCallback<Options['arguments']> | undefined;
  /** Parses the arguments of a call. Not enumerable. Throws what the schema library throws. */
  $parseRaw(args: string): Options['arguments'];
}

type HasCallback<Options extends ToolOptions> = Options['function'] extends (
  ...args: never[]
) => unknown
  ? true
  : false;

/** A function tool of chat completions that carries the parser of its arguments. */
export type AutoParseableTool<
  Options extends ToolOptions,
  HasFunction = HasCallback<Options>,
> = ChatCompletionFunctionTool &
  ParseableTool<Options> & {
    /** Whether there is something that runs it. There is no such member at run time. */
    __hasFunction: HasFunction;
  };

/** A function tool of responses that carries the parser of its arguments. */
export type AutoParseableResponseTool<
  Options extends ToolOptions,
  HasFunction = HasCallback<Options>,
> = FunctionTool &
  ParseableTool<Options> & {
    /** Whether there is something that runs it. There is no such member at run time. */
    __hasFunction: HasFunction;
  };

/** What a tool needs to be parsed, and run. */
export interface ToolParserOptions<Options extends ToolOptions> {
  /** Parses the arguments of a call, which are JSON text. */
  parser: (content: string) => Options['arguments'];
  /** Runs the tool with its parsed arguments. */
  callback: ToolCallback<Options['arguments']> | undefined;
}

/**
 * Returns a copy of a `response_format` whose answers `client.chat.completions.parse()` parses with
 * `parser`.
 *
 * ```ts
 * const format = makeParseableResponseFormat(
 *   { type: 'json_schema', json_schema: { name: 'city', schema, strict: true } },
 *   (content): City => citySchema.parse(JSON.parse(content)),
 * );
 * ```
 */
export function makeParseableResponseFormat<Parsed>(
  response_format: ResponseFormatJSONSchema,
  parser: (content: string) => Parsed,
): AutoParseableResponseFormat<Parsed> {
  checkObject(response_format, 'response_format');
  checkFunction(parser, 'parser');
  const format = { ...response_format };
  attach<AutoParseableResponseFormat<Parsed>>(format, { $brand: FORMAT, $parseRaw: parser });
  return format;
}

/** Returns a copy of a `text.format` whose answers `client.responses.parse()` parses with `parser`. */
export function makeParseableTextFormat<Parsed>(
  response_format: ResponseFormatTextJSONSchemaConfig,
  parser: (content: string) => Parsed,
): AutoParseableTextFormat<Parsed> {
  checkObject(response_format, 'response_format');
  checkFunction(parser, 'parser');
  const format = { ...response_format };
  attach<AutoParseableTextFormat<Parsed>>(format, { $brand: FORMAT, $parseRaw: parser });
  return format;
}

/** Returns a copy of a function tool of chat completions whose arguments are parsed with `parser`. */
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatCompletionFunctionTool,
  options: ToolParserOptions<Options> & { callback: ToolCallback<Options['arguments']> },
): AutoParseableTool<Options, true>;
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatCompletionFunctionTool,
  options: ToolParserOptions<Options> & { callback: undefined },
): AutoParseableTool<Options, false>;
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatCompletionFunctionTool,
  options: ToolParserOptions<Options>,
): AutoParseableTool<Options, boolean>;
export function makeParseableTool<Options extends ToolOptions>(
  tool: ChatCompletionFunctionTool,
  options: ToolParserOptions<Options>,
): AutoParseableTool<Options, boolean> {
  const copy = { ...tool };
  const { parser, callback } = checkedToolOptions(tool, options);
  attach<AutoParseableTool<Options, boolean>>(copy, {
    $brand: TOOL,
    $parseRaw: parser,
    $callback: callback,
  });
  return copy;
}

/** Returns a copy of a function tool of responses whose arguments are parsed with `parser`. */
export function makeParseableResponseTool<Options extends ToolOptions>(
  tool: FunctionTool,
  options: ToolParserOptions<Options>,
): AutoParseableResponseTool<Options> {
  const copy = { ...tool };
  const { parser, callback } = checkedToolOptions(tool, options);
  attach<AutoParseableResponseTool<Options>>(copy, {
    $brand: TOOL,
    $parseRaw: parser,
    $callback: callback,
  });
  return copy;
}

function checkedToolOptions<Options extends ToolOptions>(
  tool: unknown,
  options: ToolParserOptions<Options>,
): ToolParserOptions<Options> {
  checkObject(tool, 'tool');
  checkObject(options, 'options', 'an object with `parser` and `callback`');
  checkFunction(options.parser, 'parser');
  return options;
}

/** Whether a format carries a parser, from this package or another. */
export function isAutoParsableResponseFormat<Parsed>(
  response_format: unknown,
): response_format is AutoParseableResponseFormat<Parsed> {
  return isFields(response_format) && response_format.$brand === FORMAT;
}

/** Whether a tool carries a parser, from this package or another. */
export function isParseableTool(tool: unknown): tool is ParseableTool<ToolOptions> {
  return isFields(tool) && tool.$brand === TOOL;
}

/** Lets a format or tool take values out of the object that its schema has around them. */
export function withUnwrap<Parseable extends object>(
  parseable: Parseable,
  unwrap: (json: unknown) => unknown,
): Parseable {
  return Object.defineProperty(parseable, '$unwrap', { value: unwrap });
}

/** The JSON of an answer so far, without the object that some formats have around the value. */
export function unwrapped(parseable: unknown, json: unknown): unknown {
  if (!isFields(parseable) || typeof parseable.$unwrap !== 'function') return json;
  return Reflect.apply(parseable.$unwrap, parseable, [json]);
}

/** Adds members that do not enumerate, and so are not sent. Those for types only have no value. */
function attach<Marked extends object>(
  target: object,
  marks: Partial<Marked>,
): asserts target is Marked {
  for (const [name, value] of Object.entries(marks)) Object.defineProperty(target, name, { value });
}
