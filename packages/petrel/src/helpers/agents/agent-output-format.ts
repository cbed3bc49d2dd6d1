import type { TextFormatParam } from '../../generated/models/beta/agents/agents.ts';
import { checkFunction, checkObject } from '../arguments.ts';
import { isFields, type Fields } from '../json/fields.ts';
import { AgentOutputParseError } from './agent-output-parse-error.ts';
import { ParsedAgentTurnResult, type AgentTurnResult } from './agent-turn-result.ts';

export { AgentOutputParseError } from './agent-output-parse-error.ts';
export { ParsedAgentTurnResult } from './agent-turn-result.ts';

/** The form of an agent's output, as JSON Schema, together with what parses it. */
export interface AgentOutputFormat<T> extends TextFormatParam.TextFormatParamJSONSchema {
  /** Parses the text of a completed turn. It is not sent. */
  $parseRaw: (text: string) => T;
}

/** The result of a turn: parsed where a format was given. */
export type AgentResult<T> = [T] extends [never] ? AgentTurnResult : ParsedAgentTurnResult<T>;

/**
 * The form of an agent's output from a JSON Schema, for `agent.text.format` of a session and for
 * `outputFormat` of `sessions.stream()`.
 *
 * ```ts
 * const format = agentOutputFormat(schema, (text) => citySchema.parse(JSON.parse(text)));
 * ```
 *
 * @param parse parses the text of a completed turn; what it throws becomes the cause of an
 * `AgentOutputParseError`
 */
export function agentOutputFormat<T>(
  schema: Record<string, unknown>,
  parse: (text: string) => T,
): AgentOutputFormat<T> {
  checkObject(schema, 'schema', 'a JSON Schema');
  checkFunction(parse, 'parse');
  return { type: 'json_schema', schema, $parseRaw: parse };
}

/** The parser of a format, where it has one. */
export function parserOf(format: unknown): ((text: string) => unknown) | null {
  if (!isFields(format) || typeof format.$parseRaw !== 'function') return null;
  const { $parseRaw } = format;
  return (text) => Reflect.apply($parseRaw, format, [text]);
}

/** A format without its parser, as it is sent. */
export function sentFormat({ $parseRaw: _, ...format }: Fields): Fields {
  return format;
}

/**
 * The result of a turn, parsed where there is a parser.
 *
 * @throws AgentOutputParseError
 */
export function parsedResult<T>(
  result: AgentTurnResult,
  parse: ((text: string) => unknown) | null,
): AgentResult<T> {
  // Which of the two it is follows from the format, and that from the type.
  if (parse === null) return result as AgentResult<T>;
  try {
    return new ParsedAgentTurnResult(result, parse(result.output_text)) as AgentResult<T>;
  } catch (cause) {
    throw new AgentOutputParseError(result, cause);
  }
}
