import { describe, expect, test } from 'vitest';
import { createEmulator, type RateLimitOptions } from './index.ts';

interface Answered {
  status: number;
  headers: Headers;
  code: string | undefined;
}

/** An emulator whose clock is set by hand, and requests for a text of `text` characters. */
function limited(rateLimits: RateLimitOptions) {
  let now = 1_000_000;
  const emulator = createEmulator({ rateLimits, now: () => now });
  const ask = async (
    options: { model?: string; text?: string; most?: number; project?: string } = {},
  ): Promise<Answered> => {
    const { model = 'gpt-4o', text = 'Hello', most, project = 'one' } = options;
    const response = await emulator.fetch('https://any.test/v1/chat/completions', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${emulator.apiKey}`,
        'content-type': 'application/json',
        'openai-project': project,
      },
      body: JSON.stringify({
        model,
        messages: [{ role: 'user', content: text }],
        max_completion_tokens: most,
      }),
    });
    const { error } = await response.json();
    return { status: response.status, headers: response.headers, code: error?.code };
  };
  return {
    emulator,
    ask,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('rate limits', () => {
  test('of requests are enforced, and fill up evenly', async () => {
    const { ask, advance } = limited({ requestsPerMinute: 3 });
    for (const remaining of ['2', '1', '0']) {
      const { status, headers } = await ask();
      expect([status, headers.get('x-ratelimit-remaining-requests')]).toEqual([200, remaining]);
    }
    const { status, code, headers } = await ask();
    expect([status, code]).toEqual([429, 'rate_limit_exceeded']);
    expect(headers.get('retry-after')).toBe('20');
    expect(headers.get('retry-after-ms')).toBe('20000');
    expect(headers.get('x-ratelimit-limit-requests')).toBe('3');
    expect(headers.get('x-ratelimit-reset-requests')).toBe('60s');
    advance(19_999);
    expect((await ask()).status).toBe(429);
    advance(1);
    expect((await ask()).status).toBe(200);
  });

  test('of tokens count the text and the most of the answer', async () => {
    const { ask, advance } = limited({ tokensPerMinute: 6_000 });
    expect((await ask({ text: 'x'.repeat(8_000), most: 3_000 })).status).toBe(200);
    const { status, headers } = await ask({ most: 1_000 });
    expect(status).toBe(429);
    expect(Number(headers.get('x-ratelimit-remaining-tokens'))).toBeGreaterThan(900);
    advance(Number(headers.get('retry-after-ms')));
    expect((await ask({ most: 1_000 })).status).toBe(200);
  });

  test('reject a request that is larger than all of them, without a time to wait', async () => {
    const { ask } = limited({ tokensPerMinute: 100 });
    const { status, headers } = await ask({ most: 101 });
    expect([status, headers.get('retry-after')]).toEqual([429, null]);
    expect((await ask({ most: 1 })).status).toBe(200);
  });

  test('are those of each model and project', async () => {
    const { ask } = limited({
      requestsPerMinute: 1,
      models: { 'gpt-4o-mini': { requestsPerMinute: 2 } },
    });
    const statuses = [];
    for (const model of ['gpt-4o', 'gpt-4o', 'gpt-4o-mini', 'gpt-4o-mini', 'gpt-4o-mini']) {
      statuses.push((await ask({ model })).status);
    }
    expect(statuses).toEqual([200, 429, 200, 200, 429]);
    expect((await ask({ project: 'two' })).status).toBe(200);
  });

  test('are enforced by the second where the burst is one', async () => {
    const { ask, advance } = limited({ requestsPerMinute: 1_800, burst: 1_000 });
    const statuses = [];
    for (let sent = 0; sent < 31; sent++) statuses.push((await ask()).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    advance(500);
    expect((await ask()).headers.get('x-ratelimit-remaining-requests')).toBe('14');
  });

  test('begin anew after a reset', async () => {
    const { ask, emulator } = limited({ requestsPerMinute: 1 });
    await ask();
    expect((await ask()).status).toBe(429);
    emulator.reset();
    expect((await ask()).status).toBe(200);
  });

  test('are refused where they cannot work', () => {
    expect(() => limited({ requestsPerMinute: 0 })).toThrow(/requestsPerMinute/);
    expect(() => limited({ models: { a: { burst: -1 } } })).toThrow(/burst/);
    const misspelt: object = { requestPerMinute: 5 };
    expect(() => limited(misspelt)).toThrow(/Did you mean/);
  });
});
