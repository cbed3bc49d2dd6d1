import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
  ToolCallback,
} from './auto-parseable.ts';
import type { ChatToolFunction } from '../tools/chat/runnable-function.ts';
import type { ToolFunction } from '../tools/loop/tool-call.ts';
import type { InferJSONSchema, JSONSchema } from './strict-schema/json-schema.ts';
import { SchemaValidationError } from './schema-validation-error.ts';
import type { StrictReader } from './strict-schema/strict-reader.ts';
import {
  answerSchema,
  chatFunctionOf,
  responseFormatOf,
  responsesFunctionOf,
  textFormatOf,
  type AnswerSchema,
  type FormatProps,
} from './structured-format.ts';

export type {
  InferJSONSchema,
  JSONSchema,
  JSONSchemaDefinition,
} from './strict-schema/json-schema.ts';
export { SchemaValidationError, type SchemaIssue } from './schema-validation-error.ts';

/** The type that is passed, or else the one that the schema describes. */
type Output<Value, Schema> = [Value] extends [never] ? InferJSONSchema<Schema> : Passed<Value>;

/** A type that is not inferred from where it is used, as `NoInfer` of TypeScript 5.4 and later. */
type Passed<Value> = [Value][Value extends unknown ? 0 : never];

/**
 * A `response_format` for `client.chat.completions.parse()` and `.stream()` from a JSON Schema. The
 * type of the parsed answer is that of a schema written in place; otherwise pass it.
 *
 * ```ts
 * const response_format = jsonSchemaResponseFormat<Event>(eventSchema, 'event');
 * ```
 *
 * Answers are checked for their structure: types, listed values, properties and items. Throws an
 * `OpenAIError` for a schema that structured outputs cannot express.
 */
export function jsonSchemaResponseFormat<
  Value = never,
  const Schema extends JSONSchema = JSONSchema,
>(
  schema: Schema,
  name: string,
  props?: FormatProps,
): AutoParseableResponseFormat<Output<Value, Schema>> {
  return responseFormatOf(answersTo<Output<Value, Schema>>(schema), name, props);
}

/** A `text.format` for `client.responses.parse()` and `.stream()`, as {@link jsonSchemaResponseFormat}. */
export function jsonSchemaTextFormat<Value = never, const Schema extends JSONSchema = JSONSchema>(
  schema: Schema,
  name: string,
  props?: FormatProps,
): AutoParseableTextFormat<Output<Value, Schema>> {
  return textFormatOf(answersTo<Output<Value, Schema>>(schema), name, props);
}

/** A function tool, with a JSON Schema for its arguments. */
export interface JSONSchemaFunctionOptions<Schema, Arguments> {
  /** Name by which the model calls it: letters, digits, underscores and dashes, at most 64. */
  name: string;
  /** JSON Schema of its arguments. */
  parameters: Schema;
  /** What it does and when to call it, for the model. */
  description?: string | undefined;
  /** Runs it. Default: it is not run; read the arguments from `parsed_arguments`. */
  function?: ChatToolFunction<Arguments> | undefined;
}

/** A function tool of responses, with a JSON Schema for its arguments. */
export interface JSONSchemaResponsesFunctionOptions<Schema, Arguments> extends Omit<
  JSONSchemaFunctionOptions<Schema, Arguments>,
  'function'
> {
  /** Runs it. Default: it is not run; read the arguments from `parsed_arguments`. */
  function?: ToolFunction<Arguments> | undefined;
  /** Keeps the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean | undefined;
}

/** The types of a tool from a JSON Schema. */
interface JSONSchemaTool<Arguments, Run = ToolCallback<Arguments> | undefined> {
  name: string;
  arguments: Arguments;
  function: Run;
}

/** A function tool of chat completions, as {@link jsonSchemaResponseFormat} makes formats. */
export function jsonSchemaFunction<Value = never, const Schema extends JSONSchema = JSONSchema>(
  options: JSONSchemaFunctionOptions<Schema, Output<Value, Schema>> & {
    function: ChatToolFunction<Output<Value, Schema>>;
  },
): AutoParseableTool<JSONSchemaTool<Output<Value, Schema>>, true>;
export function jsonSchemaFunction<Value = never, const Schema extends JSONSchema = JSONSchema>(
  options: JSONSchemaFunctionOptions<Schema, Output<Value, Schema>>,
): AutoParseableTool<JSONSchemaTool<Output<Value, Schema>>>;
export function jsonSchemaFunction<Value, const Schema extends JSONSchema>(
  options: JSONSchemaFunctionOptions<Schema, Output<Value, Schema>>,
): AutoParseableTool<JSONSchemaTool<Output<Value, Schema>>, boolean> {
  return chatFunctionOf<JSONSchemaTool<Output<Value, Schema>>>(options, () =>
    answersTo<Output<Value, Schema>>(options.parameters),
  );
}

/** A function tool of responses, as {@link jsonSchemaResponseFormat} makes formats. */
export function jsonSchemaResponsesFunction<
  Value = never,
  const Schema extends JSONSchema = JSONSchema,
>(
  options: JSONSchemaResponsesFunctionOptions<Schema, Output<Value, Schema>> & {
    function: ToolFunction<Output<Value, Schema>>;
  },
): AutoParseableResponseTool<JSONSchemaTool<Output<Value, Schema>>, true>;
export function jsonSchemaResponsesFunction<
  Value = never,
  const Schema extends JSONSchema = JSONSchema,
>(
  options: JSONSchemaResponsesFunctionOptions<Schema, Output<Value, Schema>>,
): AutoParseableResponseTool<JSONSchemaTool<Output<Value, Schema>>>;
export function jsonSchemaResponsesFunction<Value, const Schema extends JSONSchema>(
  options: JSONSchemaResponsesFunctionOptions<Schema, Output<Value, Schema>>,
): AutoParseableResponseTool<JSONSchemaTool<Output<Value, Schema>>, boolean> {
  return responsesFunctionOf<JSONSchemaTool<Output<Value, Schema>>>(options, () =>
    answersTo<Output<Value, Schema>>(options.parameters),
  );
}

function answersTo<Parsed>(schema: JSONSchema): AnswerSchema<Parsed> {
  return answerSchema(schema, checked<Parsed>);
}

function checked<Parsed>(answer: unknown, reader: StrictReader): Parsed {
  const mismatch = reader.mismatch(answer);
  if (mismatch !== undefined) {
    throw new SchemaValidationError([
      { message: `must be ${mismatch.expected}`, path: mismatch.path },
    ]);
  }
  return reader.read(answer) as Parsed;
}
