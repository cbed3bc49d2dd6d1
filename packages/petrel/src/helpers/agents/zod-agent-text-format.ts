import type { InferZodType, ZodTypeLike } from '../structured-output/zod/zod-json-schema.ts';
import { zodTextFormat } from '../structured-output/zod/zod-helpers.ts';
import type { AgentOutputFormat } from './agent-output-format.ts';
import { agentFormatOf } from './agent-text-format.ts';

/**
 * The form of an agent's output from a schema of zod 3.25, zod 4 or zod mini.
 *
 * ```ts
 * const format = zodAgentTextFormat(z.object({ city: z.string() }));
 * const stream = await client.beta.agents.sessions.create({
 *   agent: { model, text: { format } }, environment, input, stream: true,
 * });
 * const { output_parsed } = await stream.finalResult();
 * ```
 *
 * @throws OpenAIError for a schema that structured outputs cannot express
 */
export function zodAgentTextFormat<Schema extends ZodTypeLike>(
  schema: Schema,
): AgentOutputFormat<InferZodType<Schema>> {
  return agentFormatOf(zodTextFormat(schema, 'output'));
}
