/** What a process of the test does. */
export interface Role {
  name: 'run' | 'worker';
  /** Of Redis. */
  port: number;
  baseURL: string;
  apiKey: string;
  rows: number;
  /** Path of the results. */
  output: string;
  /** Requests of a worker at once. */
  concurrency: number;
}

/** The request of a row. */
export function requestOf(index: number): {
  custom_id: string;
  url: string;
  body: Record<string, unknown>;
} {
  const messages = [{ role: 'user', content: `row ${index}` }];
  const body = { model: 'gpt-4o', messages, max_completion_tokens: 4 };
  return { custom_id: `row-${index}`, url: '/v1/chat/completions', body };
}

/** The index of the row that a body is of. */
export function rowOf(body: unknown): number {
  return Number(/row (\d+)/.exec(JSON.stringify(body))?.[1]);
}
