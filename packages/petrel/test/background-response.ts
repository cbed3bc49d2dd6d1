import type { ServerResponse } from 'node:http';
import type { Client } from '../src/client.ts';
import type { OperationOptions } from '../src/core/call/request-options.ts';
import type { Stream } from '../src/openai/stream.ts';
import type { StreamResumption } from '../src/core/call/stream-resumption.ts';

export interface Numbered {
  type: string;
  sequence_number?: number;
  response?: { id: string };
}

export const LAST = 6;

/** What a response that runs in the background sends: events 0 to 6, the last one terminal. */
export function eventAt(number: number): Numbered {
  const type = number === LAST ? 'response.completed' : 'response.output_text.delta';
  if (number > 0 && number < LAST) return { type, sequence_number: number };
  const early = number === 0 ? 'response.created' : type;
  return { type: early, sequence_number: number, response: { id: 'resp_1' } };
}

export const line = (event: Numbered): string => `data: ${JSON.stringify(event)}\n\n`;

/** Sends the events from `first` to `last`, then ends, breaks or keeps the connection. */
export async function send(
  response: ServerResponse,
  first: number,
  last: number,
  then: 'end' | 'break' | 'keep',
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': `req_${first}` });
  response.flushHeaders();
  for (let number = first; number <= last; number++) response.write(line(eventAt(number)));
  if (then === 'end') response.end();
  if (then !== 'break') return;
  // What was written is to arrive before the connection breaks.
  await new Promise((resolve) => setTimeout(resolve, 30));
  response.socket?.resetAndDestroy();
}

/** Keeps the numbers of the requests whose connection is still taken by them. */
export function watch(unanswered: Set<number>, response: ServerResponse, nth: number): void {
  unanswered.add(nth);
  response.on('close', () => unanswered.delete(nth));
}

export const RESUME: StreamResumption = {
  path: '/responses/{response_id}',
  id: 'response.id',
  number: 'sequence_number',
  after: 'starting_after',
  when: { background: true },
  unless: { store: false },
  carry: { include: 'include' },
};

export function open(
  client: Client,
  options: OperationOptions = {},
  body: object = {},
): PromiseLike<Stream<Numbered>> {
  return client.post<Stream<Numbered>>('/responses', {
    body: { model: 'm', background: true, stream: true, ...body },
    ...options,
    stream: true,
    resume: RESUME,
  });
}

export async function numbersOf(stream: Stream<Numbered>): Promise<(number | undefined)[]> {
  const numbers: (number | undefined)[] = [];
  for await (const event of stream) numbers.push(event.sequence_number);
  return numbers;
}

export const ALL = [0, 1, 2, 3, 4, 5, 6];
export const QUICK = { 'retry-after-ms': '1' };
