import { describe, expect, test } from 'vitest';
import { estimateTokens } from './estimate-tokens.ts';
import { usageIn } from './token-usage.ts';

const CHAT = '/chat/completions';

/** Tokens of a request with that content of its only message, without those of the frame around it. */
function tokensOf(content: unknown): number {
  const frame = estimateTokens({ path: CHAT, body: { messages: [{ role: 'user', content: '' }] } });
  const body = { messages: [{ role: 'user', content }] };
  return estimateTokens({ path: CHAT, body }).input - frame.input;
}

describe('an estimate', () => {
  test.each([
    ['text', 'x'.repeat(4_000), 1_000],
    ['text beyond ASCII by its bytes', 'é'.repeat(400), 200],
    ['Chinese', '海燕'.repeat(200), 300],
    ['emoji', '🐦'.repeat(100), 100],
    [
      'an image',
      [{ type: 'image_url', image_url: { url: `data:image/png;base64,${'A'.repeat(1e6)}` } }],
      1_000,
    ],
    [
      'a small image',
      [{ type: 'image_url', image_url: { url: 'https://a.test/', detail: 'low' } }],
      85,
    ],
    [
      'an image of a response',
      [{ type: 'input_image', detail: 'low', image_url: 'https://a.test/' }],
      85,
    ],
    [
      'audio',
      [{ type: 'input_audio', input_audio: { data: 'A'.repeat(64_000), format: 'mp3' } }],
      30,
    ],
    ['a document', [{ type: 'input_file', file_data: 'A'.repeat(100_000) }], 1_500],
    ['a document of a chat', [{ type: 'file', file: { file_data: 'A'.repeat(100_000) } }], 1_500],
    ['a file by its id', [{ type: 'file', file: { file_id: 'file-1' } }], 0],
  ])('of %s', (_, content, tokens) => {
    expect(Math.abs(tokensOf(content) - tokens)).toBeLessThanOrEqual(1);
  });

  test('counts the most tokens of the answer, for each choice', () => {
    const output = (body: object): number | undefined =>
      estimateTokens({ path: CHAT, body }).output;
    expect(output({ max_tokens: 50, n: 3 })).toBe(150);
    expect(output({ max_completion_tokens: 70, max_tokens: 50 })).toBe(70);
    expect(output({ max_output_tokens: 70 })).toBe(70);
    expect(output({ max_tokens: null })).toBeUndefined();
    expect(output({})).toBeUndefined();
  });

  test('counts numbers as tokens, and no answer, for embeddings', () => {
    const body = { input: [Array.from({ length: 500 }, (_, token) => token)] };
    expect(estimateTokens({ path: '/embeddings', body })).toEqual({ input: 502, output: 0 });
  });

  test('of a form, or of nothing, is 1 at most', () => {
    for (const body of [undefined, null, '', 5]) {
      expect(estimateTokens({ path: '/audio/speech', body }).input).toBeLessThanOrEqual(1);
    }
  });

  test('survives any depth', () => {
    const body: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    expect(estimateTokens({ path: CHAT, body }).input).toBeGreaterThanOrEqual(0);
  });
});

describe('usage', () => {
  test.each([
    [
      { usage: { total_tokens: 12, prompt_tokens: 5, completion_tokens: 7 } },
      { total: 12, output: 7 },
    ],
    [{ usage: { input_tokens: 5, output_tokens: 7 } }, { total: 12, output: 7 }],
    [
      { response: { usage: { input_tokens: 5, output_tokens: 7, total_tokens: 12 } } },
      { total: 12, output: 7 },
    ],
    [{ usage: { prompt_tokens: 5, total_tokens: 5 } }, { total: 5, output: undefined }],
    [{ usage: null }, undefined],
    [{ usage: { total_tokens: -1 } }, undefined],
    [{ usage: { total_tokens: '12' } }, undefined],
    ['text', undefined],
    [null, undefined],
  ])('in %o', (value, usage) => expect(usageIn(value)).toEqual(usage));
});
