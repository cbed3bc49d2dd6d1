import { OpenAIError } from '../../core/errors/openai-error.ts';
import type { FunctionTool } from '../../generated/models/responses/responses.ts';
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
  const json_schema = { ...props, name, strict: true, schema };
  const format = makeParseableResponseFormat({ type: 'json_schema', json_schema }, parse);
  return withUnwrap(format, unwrap);
}

/** The `text.format` of responses. */
export function textFormatOf<Parsed>(
  { schema, parse, unwrap }: AnswerSchema<Parsed>,
  name: string,
  props: FormatProps | undefined,
): AutoParseableTextFormat<Parsed> {
  const format = { type: 'json_schema', ...props, name, strict: true, schema } as const;
  return withUnwrap(makeParseableTextFormat(format, parse), unwrap);
}

/** A function that the model can call, and what it is for. */
export interface FunctionProps<Parsed> {
  name: string;
  description?: string | undefined;
  function?: ((args: Parsed) => unknown) | undefined;
}

/** A function tool of chat completions. */
export function chatFunctionOf<Options extends ToolOptions>(
  { schema, parse }: AnswerSchema<Options['arguments']>,
  { name, description, function: callback }: FunctionProps<Options['arguments']>,
): AutoParseableTool<Options, boolean> {
  const definition = { name, parameters: schema, strict: true };
  return makeParseableTool<Options>(
    {
      type: 'function',
      function: description === undefined ? definition : { ...definition, description },
    },
    { parser: parse, callback },
  );
}

/** A function tool of responses. */
export function responsesFunctionOf<Options extends ToolOptions>(
  { schema, parse }: AnswerSchema<Options['arguments']>,
  options: FunctionProps<Options['arguments']> & { defer_loading?: boolean | undefined },
): AutoParseableResponseTool<Options, boolean> {
  const { name, description, defer_loading, function: callback } = options;
  const tool: FunctionTool = { type: 'function', name, parameters: schema, strict: true };
  if (description !== undefined) tool.description = description;
  if (defer_loading !== undefined) tool.defer_loading = defer_loading;
  return makeParseableResponseTool<Options>(tool, { parser: parse, callback });
}
