import type { Json } from '@petrel/spec/json';
import { questionOf, type Prompt } from './prompt.ts';
import { structuredValue, type StructuredContext } from './structured-value.ts';
import type { Schema } from '../schema/schema.ts';

/** A tool a model may call. */
export interface Tool {
  kind: 'function' | 'custom';
  name: string;
  description: string;
  /** JSON schema of a function's arguments. */
  parameters: Schema;
}

/** Whether and which tools are to be called. */
export interface ToolChoice {
  mode: 'none' | 'auto' | 'required';
  /** The only tools that may be called; all when undefined. */
  names?: string[] | undefined;
}

/** A call of a tool: JSON arguments of a function, or free text of a custom tool. */
export interface ToolCall {
  kind: Tool['kind'];
  name: string;
  input: string;
}

/**
 * Which tools a model calls. When it must, the first allowed; when it may, one whose name or
 * description shares a word with the question, unless a tool has answered it already.
 */
export function chooseTools(
  tools: readonly Tool[],
  choice: ToolChoice,
  prompt: Prompt,
  context: StructuredContext,
): ToolCall[] {
  const allowed = tools.filter(({ name }) => choice.names?.includes(name) ?? true);
  if (choice.mode === 'none') return [];
  const question = questionOf(prompt).text;
  const wanted = allowed.find((tool) => isMeant(tool, question));
  const answered = prompt.turns.at(-1)?.role === 'tool';
  const tool = choice.mode === 'required' ? (wanted ?? allowed[0]) : answered ? undefined : wanted;
  return tool ? [callTool(tool, context)] : [];
}

function callTool(tool: Tool, context: StructuredContext): ToolCall {
  const { kind, name } = tool;
  if (kind === 'custom')
    return { kind, name, input: context.text.trim().slice(0, 200) || 'sample' };
  const value: Json = structuredValue(tool.parameters, context);
  return { kind, name, input: JSON.stringify(value) };
}

const fillers = new Set([
  'with',
  'from',
  'that',
  'this',
  'what',
  'when',
  'your',
  'have',
  'will',
  'the',
  'and',
  'for',
  'get',
  'given',
  'user',
  'into',
  'about',
  'tell',
  'please',
]);

function isMeant(tool: Tool, question: string): boolean {
  const questionWords = new Set(wordsOf(question));
  const spaced = tool.name.replace(/([a-z])([A-Z])/g, '$1 $2');
  return wordsOf(`${spaced} ${tool.description}`).some((word) => questionWords.has(word));
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .map((word) => word.replace(/s$/, ''))
    .filter((word) => word.length > 3 && !fillers.has(word));
}
