import type { AgentSessionMessage } from '../../generated/models/beta/agents/agents.ts';
import { fieldsIn, textOf } from '../json/fields.ts';

/**
 * The text of a message of an agent session: its `output_text` parts, joined in their order.
 *
 * ```ts
 * for await (const item of client.beta.agents.sessions.items.list(sessionID)) {
 *   if (item.type === 'message') console.log(outputText(item));
 * }
 * ```
 */
export function outputText(message: AgentSessionMessage): string {
  return fieldsIn(message?.content)
    .filter(({ type }) => type === 'output_text')
    .map(({ text }) => textOf(text))
    .join('');
}
