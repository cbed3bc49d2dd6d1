import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Turn } from '../../generate/prompt.ts';
import { listOf, textOf } from '../../members.ts';

/** The turns of a conversation that items of the Realtime API represent. */
export function itemTurns(items: readonly JsonObject[], instructions: string): Turn[] {
  const turns = items.flatMap((item): Turn[] => {
    switch (textOf(item, 'type')) {
      case 'message':
        return [{ role: roleOf(item), ...readContent(listOf(item, 'content')) }];
      case 'function_call_output':
        return [{ role: 'tool', text: textOf(item, 'output') ?? '', attachments: 0 }];
      case 'function_call':
        return [{ role: 'assistant', text: textOf(item, 'arguments') ?? '', attachments: 0 }];
      case 'mcp_call':
        return mcpTurns(item);
      default:
        return [];
    }
  });
  if (instructions !== '') turns.unshift({ role: 'system', text: instructions, attachments: 0 });
  return turns;
}

function mcpTurns(item: JsonObject): Turn[] {
  const output = textOf(item, 'output');
  const call: Turn = { role: 'assistant', text: textOf(item, 'arguments') ?? '', attachments: 0 };
  return output === undefined ? [call] : [call, { role: 'tool', text: output, attachments: 0 }];
}

function roleOf(item: JsonObject): Turn['role'] {
  const role = textOf(item, 'role');
  return role === 'assistant' || role === 'user' ? role : 'system';
}

function readContent(content: readonly Json[]): { text: string; attachments: number } {
  const texts: string[] = [];
  let attachments = 0;
  for (const part of content.filter(isObject)) {
    const text = textOf(part, 'text') ?? textOf(part, 'transcript');
    if (text !== undefined) texts.push(text);
    else if (part.type === 'input_image') attachments += 1;
  }
  return { text: texts.join('\n'), attachments };
}
