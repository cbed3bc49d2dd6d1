import type { RealtimeFunctionTool } from '../../../generated/models/realtime/realtime.ts';
import { isFields } from '../../json/fields.ts';
import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
} from '../auto-parseable.ts';
import { schemaError } from '../strict-schema/schema-error.ts';
import type { ChatToolFunction } from '../../tools/chat/runnable-function.ts';
import type { ToolFunction } from '../../tools/loop/tool-call.ts';
import {
  answerSchema,
  asynchronousValidatorError,
  checkedFunction,
  chatFunctionOf,
  responseFormatOf,
  responsesFunctionOf,
  textFormatOf,
  type AnswerSchema,
  type FormatProps,
} from '../structured-format.ts';
import {
  zodJSONSchema,
  type InferZodType,
  type ZodSchemaDefinitions,
  type ZodTypeLike,
} from './zod-json-schema.ts';

export type { InferZodType, ZodSchemaDefinitions, ZodTypeLike } from './zod-json-schema.ts';

/** What a format made of a schema of zod has beside its name. */
export interface ZodResponseFormatProps extends FormatProps {
  /**
   * Schemas that become definitions of these names, which are sent once however often they are used.
   *
   * Default: what refers to itself, and schemas with an `id` in their metadata.
   */
  schemaDefinitions?: ZodSchemaDefinitions | undefined;
}

/**
 * A `response_format` for `client.chat.completions.parse()` and `.stream()` from a schema of zod 3.25,
 * zod 4 or zod mini. `create()` takes it too, and leaves the answer as text.
 *
 * ```ts
 * const response_format = zodResponseFormat(z.object({ city: z.string() }), 'city');
 * ```
 *
 * Optional properties are sent as nullable ones, and are absent from the answer where the model
 * returns `null`. Throws an `OpenAIError` for a schema that structured outputs cannot express.
 */
export function zodResponseFormat<ZodInput extends ZodTypeLike>(
  zodObject: ZodInput,
  name: string,
  props: ZodResponseFormatProps = {},
): AutoParseableResponseFormat<InferZodType<ZodInput>> {
  const { schemaDefinitions, ...format } = { ...props };
  return responseFormatOf(answersTo(zodObject, schemaDefinitions), name, format);
}

/** A `text.format` for `client.responses.parse()` and `.stream()`, as {@link zodResponseFormat}. */
export function zodTextFormat<ZodInput extends ZodTypeLike>(
  zodObject: ZodInput,
  name: string,
  props: ZodResponseFormatProps = {},
): AutoParseableTextFormat<InferZodType<ZodInput>> {
  const { schemaDefinitions, ...format } = { ...props };
  return textFormatOf(answersTo(zodObject, schemaDefinitions), name, format);
}

/** A function tool, with a schema of zod for its arguments. */
export interface ZodFunctionOptions<Parameters extends ZodTypeLike> {
  /** Name by which the model calls it: letters, digits, underscores and dashes, at most 64. */
  name: string;
  /** The schema of its arguments. */
  parameters: Parameters;
  /** Runs it. Default: it is not run; read the arguments from `parsed_arguments`. */
  function?: ChatToolFunction<InferZodType<Parameters>> | undefined;
  /** What it does and when to call it, for the model. */
  description?: string | undefined;
}

/** The types of a tool from a schema of zod. */
interface ZodTool<Parameters extends ZodTypeLike, Run> {
  arguments: InferZodType<Parameters>;
  name: string;
  function: Run;
}

type RunOf<Parameters extends ZodTypeLike> = ZodFunctionOptions<Parameters>['function'];

/**
 * A function tool of chat completions whose arguments have a schema of zod.
 *
 * ```ts
 * const tool = zodFunction({ name: 'weather', parameters: z.object({ city: z.string() }) });
 * ```
 */
export function zodFunction<Parameters extends ZodTypeLike>(
  options: ZodFunctionOptions<Parameters> & { function: NonNullable<RunOf<Parameters>> },
): AutoParseableTool<ZodTool<Parameters, NonNullable<RunOf<Parameters>>>>;
export function zodFunction<Parameters extends ZodTypeLike>(
  options: ZodFunctionOptions<Parameters>,
): AutoParseableTool<ZodTool<Parameters, RunOf<Parameters>>>;
export function zodFunction<Parameters extends ZodTypeLike>(
  options: ZodFunctionOptions<Parameters>,
): AutoParseableTool<ZodTool<Parameters, RunOf<Parameters>>, boolean> {
  return chatFunctionOf<ZodTool<Parameters, RunOf<Parameters>>>(options, () =>
    answersTo(options.parameters),
  );
}

/** A function tool of responses, with a schema of zod for its arguments. */
export interface ZodResponsesFunctionOptions<Parameters extends ZodTypeLike> extends Omit<
  ZodFunctionOptions<Parameters>,
  'function'
> {
  /** Runs it. Default: it is not run; read the arguments from `parsed_arguments`. */
  function?: ToolFunction<InferZodType<Parameters>> | undefined;
  /** Keeps the tool out of the prompt until a tool search finds it. */
  defer_loading?: boolean | undefined;
}

type ResponsesRunOf<Parameters extends ZodTypeLike> = ToolFunction<InferZodType<Parameters>>;

/** A function tool of responses whose arguments have a schema of zod. */
export function zodResponsesFunction<Parameters extends ZodTypeLike>(
  options: ZodResponsesFunctionOptions<Parameters>,
): AutoParseableResponseTool<ZodTool<Parameters, ResponsesRunOf<Parameters>>>;
export function zodResponsesFunction<Parameters extends ZodTypeLike>(
  options: ZodResponsesFunctionOptions<Parameters>,
): AutoParseableResponseTool<ZodTool<Parameters, ResponsesRunOf<Parameters>>, boolean> {
  return responsesFunctionOf<ZodTool<Parameters, ResponsesRunOf<Parameters>>>(options, () =>
    answersTo(options.parameters),
  );
}

/**
 * A function tool for a Realtime session. Arguments arrive as text: parse them with the schema. The
 * Realtime API holds the model to no schema, so optional properties remain optional.
 */
export function zodRealtimeFunction<Parameters extends ZodTypeLike>(
  options: Pick<ZodFunctionOptions<Parameters>, 'name' | 'parameters' | 'description'>,
): RealtimeFunctionTool {
  const { name, description } = checkedFunction(options);
  const schema = zodJSONSchema(options.parameters);
  if (!isFields(schema) || schema['type'] !== 'object') {
    throw schemaError('', 'is not that of an object, as the arguments of a function have to be.');
  }
  const { $schema: _dialect, ...parameters } = schema;
  const tool: RealtimeFunctionTool = { type: 'function', name, parameters };
  if (description !== undefined) tool.description = description;
  return tool;
}

function answersTo<Schema extends ZodTypeLike>(
  schema: Schema,
  definitions?: ZodSchemaDefinitions,
): AnswerSchema<InferZodType<Schema>> {
  return answerSchema(zodJSONSchema(schema, definitions), (answer, reader) =>
    parsedWith(schema, reader.read(answer)),
  );
}

/** Throws the `ZodError` of zod, as its users expect. */
function parsedWith<Schema extends ZodTypeLike>(
  schema: Schema,
  value: unknown,
): InferZodType<Schema> {
  try {
    return schema.parse(value) as InferZodType<Schema>;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('parseAsync')) throw error;
    throw asynchronousValidatorError(error);
  }
}
