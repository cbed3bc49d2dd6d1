import type { Json } from '@petrel/spec/json';
import type { Behaviours } from '../request-context.ts';
import { countTokens, splitTokens } from '../generate/tokens.ts';
import { badRequest } from '../http/api-error.ts';
import { toBase64 } from '../media/base64.ts';
import { Random } from '../random.ts';
import { numberOf, textOf } from '../members.ts';

export const embeddings: Behaviours = {
  createEmbedding: ({ body }) => {
    const model = textOf(body, 'model') ?? '';
    const size = numberOf(body, 'dimensions') ?? (model.includes('large') ? 3072 : 1536);
    if (size > 4096) throw badRequest("'dimensions' is at most 4096.", 'dimensions');
    const texts = readInputs(body.input);
    const base64 = body.encoding_format === 'base64';
    const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
    return {
      object: 'list',
      data: texts.map((text, index) => {
        const vector = embed(text, size);
        const embedding: Json = base64 ? toBase64(new Uint8Array(vector.buffer)) : [...vector];
        return { object: 'embedding', index, embedding };
      }),
      model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
  },
};

function readInputs(input: Json | undefined): string[] {
  if (typeof input === 'string') return [input];
  if (!Array.isArray(input)) return [];
  if (input.every((item) => typeof item === 'number')) return [input.join(' ')];
  return input.flatMap(readInputs);
}

/**
 * A vector of length 1 that depends on the words of a text: texts that share words point in
 * similar directions. Floats of 32 bits, lowest byte first, as base64 carries them.
 */
function embed(text: string, size: number): Float32Array<ArrayBuffer> {
  const vector = new Float32Array(size);
  // The first words are enough to distinguish texts; all of a long text would take long.
  for (const token of splitTokens(text).slice(0, 256))
    addDirection(vector, token.trim().toLowerCase());
  addDirection(vector, `whole:${text}`);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

function addDirection(vector: Float32Array, word: string): void {
  const random = new Random(word);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) + random.next() - 0.5;
}
