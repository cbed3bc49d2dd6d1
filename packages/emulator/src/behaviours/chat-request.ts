import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Tool, ToolChoice } from '../generate/choose-tools.ts';
import type { TextFormat } from '../generate/generate.ts';
import type { Prompt, Turn } from '../generate/prompt.ts';
import { countTokens } from '../generate/tokens.ts';
import { badRequest } from '../http/api-error.ts';
import { isSchema } from '../schema/schema.ts';
import { listOf, objectOf, textOf } from '../members.ts';

/** The conversation a chat completion continues. */
export function readMessages(body: JsonObject): Prompt {
  return { turns: listOf(body, 'messages').filter(isObject).map(readMessage) };
}

function readMessage(message: JsonObject): Turn {
  const role = textOf(message, 'role') ?? 'user';
  return { role: turnRole(role), ...readContent(message.content) };
}

function turnRole(role: string): Turn['role'] {
  if (role === 'developer' || role === 'system') return 'system';
  if (role === 'function' || role === 'tool') return 'tool';
  return role === 'assistant' ? 'assistant' : 'user';
}

/** The text of a message's content, and how many other parts it has. */
export function readContent(content: Json | undefined): { text: string; attachments: number } {
  if (typeof content === 'string') return { text: content, attachments: 0 };
  let attachments = 0;
  const texts: string[] = [];
  for (const part of Array.isArray(content) ? content.filter(isObject) : []) {
    const text = textOf(part, 'text') ?? textOf(part, 'refusal');
    if (text === undefined) attachments += 1;
    else texts.push(text);
  }
  return { text: texts.join('\n'), attachments };
}

/** Tokens of a prompt as the API counts them: the texts, and a few for each turn. */
export function promptTokens(prompt: Prompt): number {
  return 3 + prompt.turns.reduce((sum, turn) => sum + turnTokens(turn), 0);
}

function turnTokens({ text, attachments }: Turn): number {
  return 4 + countTokens(text) + 85 * attachments;
}

/** The tools of a chat completion, old `functions` included. */
export function readTools(body: JsonObject): Tool[] {
  const functions = listOf(body, 'functions')
    .filter(isObject)
    .map((entry) => readTool(entry, 'function'));
  const tools = listOf(body, 'tools')
    .filter(isObject)
    .map((tool) => {
      const kind = tool.type === 'custom' ? 'custom' : 'function';
      return readTool(objectOf(tool, kind), kind);
    });
  return [...functions, ...tools];
}

/** A tool described by its name, description and parameters. */
export function readTool(fields: JsonObject, kind: Tool['kind']): Tool {
  return {
    kind,
    name: textOf(fields, 'name') ?? '',
    description: textOf(fields, 'description') ?? '',
    parameters: isSchema(fields.parameters)
      ? fields.parameters
      : { type: 'object', properties: {} },
  };
}

/**
 * The choice of tools of a chat completion or a response.
 *
 * @throws {ApiError} 400 when a choice is made and there is nothing to choose from.
 */
export function readToolChoice(
  choice: Json | undefined,
  tools: readonly Tool[],
  param: string,
): ToolChoice {
  if (choice === undefined || choice === null || choice === 'auto') return { mode: 'auto' };
  if (choice === 'none') return { mode: 'none' };
  if (tools.length === 0) {
    throw badRequest(`'${param}' is only allowed when tools are given.`, param);
  }
  if (!isObject(choice)) return { mode: 'required' };
  if (choice.type === 'allowed_tools') {
    const allowed = isObject(choice.allowed_tools) ? choice.allowed_tools : choice;
    const names = listOf(allowed, 'tools').filter(isObject).map(nameIn);
    return {
      mode: allowed.mode === 'required' ? 'required' : 'auto',
      names: names.filter(Boolean),
    };
  }
  const name = nameIn(choice);
  if (name === '' || tools.some((tool) => tool.name === name)) {
    return { mode: 'required', names: name === '' ? undefined : [name] };
  }
  throw badRequest(`The tool '${name}' of '${param}' is not among the tools given.`, param);
}

function nameIn(choice: JsonObject): string {
  const inner = objectOf(choice, choice.type === 'custom' ? 'custom' : 'function');
  return textOf(inner, 'name') ?? textOf(choice, 'name') ?? '';
}

/** The text format that a chat completion requests. */
export function readFormat(body: JsonObject): TextFormat {
  const format = objectOf(body, 'response_format');
  if (format.type === 'json_object') return { kind: 'json' };
  if (format.type !== 'json_schema') return { kind: 'text' };
  const { schema } = objectOf(format, 'json_schema');
  return isSchema(schema) ? { kind: 'schema', schema } : { kind: 'json' };
}

/** The texts a completion ends before. */
export function readStop(body: JsonObject): string[] {
  const { stop } = body;
  if (typeof stop === 'string') return [stop];
  return Array.isArray(stop) ? stop.filter((word) => typeof word === 'string') : [];
}
