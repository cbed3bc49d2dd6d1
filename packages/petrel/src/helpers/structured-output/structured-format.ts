import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/openai-error.ts';
import type { FunctionTool } from '../../generated/models/responses/responses.ts';
import { argumentError, checkFunction, checkObject } from '../arguments.ts';
import {
  makeParseableResponseFormat,
  makeParseableResponseTool,
  makeParseableTextFormat,
  makeParseableTool,
  withUnwrap,
  type AutoParseableResponseFormat,
  type AutoParseableResponseTool,
  type AutoParseableTextFormat,
  type AutoParseableTool,
  type ToolCallback,
  type ToolOptions,
} from './auto-parseable.ts';
import { readValue } from './read-value.ts';
import type { StrictJSONSchema } from './strict-schema/json-schema.ts';
import { strictSchema } from './strict-schema/strict-schema.ts';
import type { StrictReader } from './strict-schema/strict-reader.ts';

/** The schema to send, and what parses the answers to it. */
export interface AnswerSchema<Parsed> {
  schema: StrictJSONSchema;
  /** Parses the text of an answer. Throws a `StructuredOutputError` for one that is not JSON. */
  parse: (content: string) => Parsed;
  /** Takes the value, or what there is of it so far, out of the object around it. */
  unwrap: (json: unknown) => unknown;
}

/**
 * Converts a JSON Schema to the one that is sent.
 *
 * @param validate Returns an answer as its type, or throws. `reader` can compare it with the schema.
 */
export function answerSchema<Parsed>(
  jsonSchema: unknown,
  validate: (answer: unknown, reader: StrictReader) => Parsed,
): AnswerSchema<Parsed> {
  const { schema, reader } = strictSchema(jsonSchema);
  return {
    schema,
    parse: (content) => validate(parsedJSON(content), reader),
    unwrap: (json) => reader.unwrap(json),
  };
}

/** Fails with a `StructuredOutputError`, which does not quote the text. */
function parsedJSON(content: string): unknown {
  return readValue<unknown>(content, undefined, { answer: {}, location: '' });
}

/** The error for a validator that returns a promise. */
export function asynchronousValidatorError(cause?: unknown): OpenAIError {
  return new OpenAIError(
    'The schema has an asynchronous check or transform, which cannot run while an answer is parsed. ' +
      'Run it on the parsed answer instead.',
    { code: 'usage', cause },
  );
}

/** What a format has beside its name and schema. */
export interface FormatProps {
  /** What the format is for, for the model. */
  description?: string;
}

/** The `response_format` of chat completions. */
export function responseFormatOf<Parsed>(
  { schema, parse, unwrap }: AnswerSchema<Parsed>,
  name: string,
  props: FormatProps | undefined,
): AutoParseableResponseFormat<Parsed> {
  const json_schema = { ...props, name: checkedName(name), strict: true, schema };
  const format = makeParseableResponseFormat({ type: 'json_schema', json_schema }, parse);
  return withUnwrap(format, unwrap);
}

/** The `text.format` of responses. */
export function textFormatOf<Parsed>(
  { schema, parse, unwrap }: AnswerSchema<Parsed>,
  name: string,
  props: FormatProps | undefined,
): AutoParseableTextFormat<Parsed> {
  const named = { ...props, name: checkedName(name) };
  const format = { type: 'json_schema', ...named, strict: true, schema } as const;
  return withUnwrap(makeParseableTextFormat(format, parse), unwrap);
}

/** A function that the model can call, and what it is for. */
export interface FunctionProps<Parsed> {
  name: string;
  description?: string | undefined;
  function?: ToolCallback<Parsed> | undefined;
}

/** A function tool of chat completions. */
export function chatFunctionOf<Options extends ToolOptions>(
  props: FunctionProps<Options['arguments']>,
  answers: () => AnswerSchema<Options['arguments']>,
): AutoParseableTool<Options, boolean> {
  const { name, description, function: callback } = checkedFunction(props);
  const { schema, parse, unwrap } = answers();
  const definition = { name, parameters: schema, strict: true };
  const tool = makeParseableTool<Options>(
    {
      type: 'function',
      function: description === undefined ? definition : { ...definition, description },
    },
    { parser: parse, callback },
  );
  return withUnwrap(tool, unwrap);
}

/** A function tool of responses. */
export function responsesFunctionOf<Options extends ToolOptions>(
  props: FunctionProps<Options['arguments']> & { defer_loading?: boolean | undefined },
  answers: () => AnswerSchema<Options['arguments']>,
): AutoParseableResponseTool<Options, boolean> {
  const { name, description, defer_loading, function: callback } = checkedFunction(props);
  const { schema, parse, unwrap } = answers();
  const tool: FunctionTool = { type: 'function', name, parameters: schema, strict: true };
  if (description !== undefined) tool.description = description;
  if (defer_loading !== undefined) tool.defer_loading = defer_loading;
  return withUnwrap(makeParseableResponseTool<Options>(tool, { parser: parse, callback }), unwrap);
}

/**
 * The options of a function tool, as they are.
 *
 * @throws OpenAIError when they are none, for a name that the API rejects, and for a `function` that
 * cannot be called
 */
export function checkedFunction<Props extends { name: string; function?: unknown }>(
  props: Props,
): Props {
  checkObject(props, 'options', 'an object with `name` and `parameters`');
  checkedName(props.name);
  if (props.function != null) checkFunction(props.function, 'function');
  return props;
}

/** What the API accepts as a name of a format or a function. */
const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

function checkedName(name: unknown): string {
  if (typeof name !== 'string') throw argumentError('name', 'a string', name);
  if (NAME.test(name)) return name;
  const shown = name.length > MOST_CHARACTERS ? `${name.slice(0, MOST_CHARACTERS)}…` : name;
  throw configurationError(
    `The name ${JSON.stringify(shown)} must be 1 to 64 ASCII letters, digits, underscores and dashes.`,
  );
}

/** Characters of a name in a message. */
const MOST_CHARACTERS = 80;
