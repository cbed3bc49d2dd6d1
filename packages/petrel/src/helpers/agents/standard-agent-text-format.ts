import {
  standardTextFormat,
  type InferStandardOutput,
  type StandardSchemaLike,
} from '../structured-output/standard-schema-helpers.ts';
import type { AgentOutputFormat } from './agent-output-format.ts';
import { agentFormatOf } from './agent-text-format.ts';

/**
 * The form of an agent's output from a schema of any library that implements Standard Schema. Its
 * validator must be synchronous.
 *
 * @param jsonSchema the JSON Schema of a library that has none itself
 * @throws OpenAIError for a schema that structured outputs cannot express
 */
export function standardAgentTextFormat<Schema extends StandardSchemaLike>(
  schema: Schema,
  jsonSchema?: object,
): AgentOutputFormat<InferStandardOutput<Schema>> {
  return agentFormatOf(standardTextFormat(schema, 'output', { schema: jsonSchema }));
}
