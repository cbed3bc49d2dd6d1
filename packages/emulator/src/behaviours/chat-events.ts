import type { Json, JsonObject } from '@petrel/spec/json';
import { splitTokens } from '../generate/tokens.ts';
import { done, type ServerEvent } from '../http/event-stream.ts';
import type { ChatChoice, ChatResult } from './chat-result.ts';

/** A piece of a choice: what is new, and why the choice ended if it did. */
interface Piece {
  delta: JsonObject;
  logprobs?: JsonObject | undefined;
  finish?: string;
}

/** A chat completion as a stream: role, pieces, reason of the end, usage, `[DONE]`. */
export function* chatEvents(result: ChatResult): Generator<ServerEvent> {
  const { id, common, choices, usage, includeUsage } = result;
  const chunk = (parts: Json[]): ServerEvent => ({
    data: {
      id,
      object: 'chat.completion.chunk',
      ...common,
      choices: parts,
      ...(includeUsage ? { usage: null } : {}),
    },
  });
  const pieces = choices.map((choice) => [...piecesOf(choice)]);
  const longest = Math.max(0, ...pieces.map(({ length }) => length));
  // Choices of one stream arrive side by side.
  for (let step = 0; step < longest; step++) {
    for (const [index, list] of pieces.entries()) {
      const piece = list[step];
      if (piece) yield chunk([writePiece(piece, index)]);
    }
  }
  if (includeUsage) {
    yield { data: { id, object: 'chat.completion.chunk', ...common, choices: [], usage } };
  }
  yield done;
}

function writePiece({ delta, logprobs, finish }: Piece, index: number): JsonObject {
  const content = logprobs ? { content: [logprobs], refusal: null } : null;
  return { index, delta, logprobs: content, finish_reason: finish ?? null };
}

function* piecesOf({
  generation,
  message,
  callIds,
  logprobs,
  finish,
}: ChatChoice): Generator<Piece> {
  if (generation.calls.length > 0) {
    yield { delta: { role: 'assistant', content: null, refusal: null } };
    yield* callPieces(generation.calls, callIds, message.function_call !== undefined);
  } else {
    yield { delta: { role: 'assistant', content: '', refusal: null } };
    for (const [index, token] of generation.tokens.entries()) {
      yield { delta: { content: token }, logprobs: logprobs?.[index] };
    }
  }
  yield { delta: {}, finish };
}

function* callPieces(
  calls: ChatChoice['generation']['calls'],
  ids: string[],
  old: boolean,
): Generator<Piece> {
  for (const [index, { kind, name, input }] of calls.entries()) {
    if (old) {
      yield { delta: { function_call: { name, arguments: '' } } };
      for (const part of splitTokens(input))
        yield { delta: { function_call: { arguments: part } } };
      continue;
    }
    const field = kind === 'custom' ? 'input' : 'arguments';
    const head = { index, id: ids[index] ?? '', type: kind, [kind]: { name, [field]: '' } };
    yield { delta: { tool_calls: [head] } };
    for (const part of splitTokens(input)) {
      yield { delta: { tool_calls: [{ index, [kind]: { [field]: part } }] } };
    }
  }
}
