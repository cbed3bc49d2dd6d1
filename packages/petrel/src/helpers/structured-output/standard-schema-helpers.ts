import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
} from './auto-parseable.ts';
import { isFields } from '../json/fields.ts';
import type { ChatToolFunction } from '../tools/chat/runnable-function.ts';
import type { ToolFunction } from '../tools/loop/tool-call.ts';
import { schemaError } from './strict-schema/schema-error.ts';
import { SchemaValidationError, type SchemaIssue } from './schema-validation-error.ts';
import {
  answerSchema,
  asynchronousValidatorError,
  chatFunctionOf,
  responseFormatOf,
  responsesFunctionOf,
  textFormatOf,
  type AnswerSchema,
  type FormatProps,
} from './structured-format.ts';

export { SchemaValidationError, type SchemaIssue } from './schema-validation-error.ts';

type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** Which JSON Schema a library is to return. */
export interface StandardJSONSchemaOptions {
  readonly target: 'draft-07';
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** A schema of any library that implements Standard Schema, such as arktype, valibot and zod. */
export interface StandardSchemaLike<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    /** Standard JSON Schema. Libraries without it need the option `schema`. */
    readonly jsonSchema?:
      | { readonly input: (options: StandardJSONSchemaOptions) => Record<string, unknown> }
      | undefined;
  };
}

/** The type of the values that a schema returns. */
export type InferStandardOutput<Schema extends StandardSchemaLike> =
  NonNullable<Schema['~standard']['types']> extends { readonly output: infer Output }
    ? Output
    : unknown;

/** The JSON Schema of a library that has none itself. */
export interface StandardSchemaJSONSchemaProps {
  /** JSON Schema of the answer. Default: that of `~standard.jsonSchema`. */
  schema?: object | undefined;
}

/** What a format has beside its schema and name. */
export interface StandardFormatProps extends FormatProps, StandardSchemaJSONSchemaProps {}

/**
 * A `response_format` for `client.chat.completions.parse()` and `.stream()` from a schema of any
 * library that implements Standard Schema. Its validator must be synchronous.
 *
 * ```ts
 * const response_format = standardResponseFormat(type({ city: 'string' }), 'city');
 * ```
 *
 * Optional properties are sent as nullable ones, and are absent from the answer where the model
 * returns `null`. Throws an `OpenAIError` for a schema that structured outputs cannot express.
 */
export function standardResponseFormat<Schema extends StandardSchemaLike>(
  standardSchema: Schema,
  name: string,
  props: StandardFormatProps = {},
): AutoParseableResponseFormat<InferStandardOutput<Schema>> {
  const { schema, ...format } = { ...props };
  return responseFormatOf(answersTo(standardSchema, schema), name, format);
}

/** A `text.format` for `client.responses.parse()` and `.stream()`, as {@link standardResponseFormat}. */
export function standardTextFormat<Schema extends StandardSchemaLike>(
  standardSchema: Schema,
  name: string,
  props: StandardFormatProps = {},
): AutoParseableTextFormat<InferStandardOutput<Schema>> {
  const { schema, ...format } = { ...props };
  return textFormatOf(answersTo(standardSchema, schema), name, format);
}

/** What runs a function tool. */
export type StandardToolFunction<Parameters extends StandardSchemaLike> = ChatToolFunction<
  InferStandardOutput<Parameters>
>;

/** What runs a function tool of responses. */
export type StandardResponsesToolFunction<Parameters extends StandardSchemaLike> = ToolFunction<
  InferStandardOutput<Parameters>
>;

/** A function tool, with a schema for its arguments. */
export interface StandardToolOptions<
  Parameters extends StandardSchemaLike,
> extends StandardSchemaJSONSchemaProps {
  /** Name by which the model calls it: letters, digits, underscores and dashes, at most 64. */
  name: string;
  /** The schema of its arguments. */
  parameters: Parameters;
  /** Runs it. Default: it is not run; read the arguments from `parsed_arguments`. */
  function?: StandardToolFunction<Parameters> | undefined;
  /** What it does and when to call it, for the model. */
  description?: string | undefined;
}

/** A function tool of responses, with a schema for its arguments. */
export interface StandardResponsesToolOptions<Parameters extends StandardSchemaLike> extends Omit<
  StandardToolOptions<Parameters>,
  'function'
> {
  /** Runs it. Default: it is not run; read the arguments from `parsed_arguments`. */
  function?: StandardResponsesToolFunction<Parameters> | undefined;
  /** Keeps the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean | undefined;
}

/** The types of a tool from a schema. */
export interface StandardToolReturnOptions<Parameters extends StandardSchemaLike, Run> {
  arguments: InferStandardOutput<Parameters>;
  name: string;
  function: Run;
}

type StandardTool<Parameters extends StandardSchemaLike> = StandardToolReturnOptions<
  Parameters,
  StandardToolFunction<Parameters> | undefined
>;

/** A function tool of chat completions, as {@link standardResponseFormat} makes formats. */
export function standardFunction<
  Parameters extends StandardSchemaLike,
  Run extends StandardToolFunction<Parameters>,
>(
  options: StandardToolOptions<Parameters> & { function: Run },
): AutoParseableTool<StandardToolReturnOptions<Parameters, Run>>;
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters> & { function?: undefined },
): AutoParseableTool<StandardToolReturnOptions<Parameters, undefined>>;
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableTool<StandardTool<Parameters>>;
export function standardFunction<Parameters extends StandardSchemaLike>(
  options: StandardToolOptions<Parameters>,
): AutoParseableTool<StandardTool<Parameters>, boolean> {
  return chatFunctionOf<StandardTool<Parameters>>(options, () =>
    answersTo(options.parameters, options.schema),
  );
}

type StandardResponsesTool<Parameters extends StandardSchemaLike> = StandardToolReturnOptions<
  Parameters,
  StandardResponsesToolFunction<Parameters> | undefined
>;

/** A function tool of responses, as {@link standardResponseFormat} makes formats. */
export function standardResponsesFunction<
  Parameters extends StandardSchemaLike,
  Run extends StandardResponsesToolFunction<Parameters>,
>(
  options: StandardResponsesToolOptions<Parameters> & { function: Run },
): AutoParseableResponseTool<StandardToolReturnOptions<Parameters, Run>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardResponsesToolOptions<Parameters> & { function?: undefined },
): AutoParseableResponseTool<StandardToolReturnOptions<Parameters, undefined>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardResponsesToolOptions<Parameters>,
): AutoParseableResponseTool<StandardResponsesTool<Parameters>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardResponsesToolOptions<Parameters>,
): AutoParseableResponseTool<StandardResponsesTool<Parameters>, boolean> {
  return responsesFunctionOf<StandardResponsesTool<Parameters>>(options, () =>
    answersTo(options.parameters, options.schema),
  );
}

function answersTo<Schema extends StandardSchemaLike>(
  schema: Schema,
  jsonSchema: object | undefined,
): AnswerSchema<InferStandardOutput<Schema>> {
  const standard: unknown = schema?.['~standard'];
  if (!isFields(standard) || typeof standard.validate !== 'function') {
    throw schemaError('', 'is not a Standard Schema, which has `validate` in its `~standard`.');
  }
  return answerSchema(jsonSchema ?? jsonSchemaOf(schema), (answer, reader) =>
    validated(schema, reader.read(answer)),
  );
}

function jsonSchemaOf({ '~standard': standard }: StandardSchemaLike): unknown {
  const { jsonSchema, vendor } = standard;
  if (jsonSchema === undefined) {
    const hint = vendor === 'valibot' ? ', or wrap it with @valibot/to-json-schema' : '';
    throw schemaError('', `has no JSON Schema. Pass it as the option \`schema\`${hint}.`);
  }
  try {
    return jsonSchema.input({ target: 'draft-07' });
  } catch (error) {
    throw schemaError('', `cannot be converted to JSON Schema by ${vendor}: see \`cause\`.`, error);
  }
}

function validated<Schema extends StandardSchemaLike>(
  schema: Schema,
  value: unknown,
): InferStandardOutput<Schema> {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) {
    // Nobody waits for it, and its failure is no unhandled rejection.
    result.catch(() => undefined);
    throw asynchronousValidatorError();
  }
  if (result.issues !== undefined) throw new SchemaValidationError(result.issues);
  return result.value as InferStandardOutput<Schema>;
}
