import type { AutoParseableTextFormat } from '../structured-output/auto-parseable.ts';
import { agentOutputFormat, type AgentOutputFormat } from './agent-output-format.ts';

/** A format of responses as one of agents, which has neither a name nor `strict`. */
export function agentFormatOf<Parsed>(
  format: AutoParseableTextFormat<Parsed>,
): AgentOutputFormat<Parsed> {
  return agentOutputFormat(format.schema, (text) => format.$parseRaw(text));
}
