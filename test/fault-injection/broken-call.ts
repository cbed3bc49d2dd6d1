import zlib from 'node:zlib';
import fc from 'fast-check';
import type { Connection, FaultRequest } from './fault-server.ts';

/** The kind of a call that is broken at random. */
export type CallKind = 'json' | 'packed' | 'stream' | 'download' | 'upload' | 'refusal';

/** One call, and everything that happens to it. */
export interface BrokenCall {
  kind: CallKind;
  /** How much of the answer is sent, in thousandths; 1000 is all of it. */
  sent: number;
  /** What follows an answer that is not sent whole. */
  followedBy: 'end' | 'reset' | 'stall';
  /** Into how many pieces the answer is cut. */
  pieces: number;
  /** When the caller aborts, in milliseconds; null for never. */
  abortAfter: number | null;
  /** After how many events or chunks the caller leaves; null for never. */
  leaveAfter: number | null;
  /** Whether the deadline, rather than the limit of the attempt, ends a stall. */
  deadline: boolean;
}

/** Calls of all kinds, broken by every fault; one in four is undisturbed. */
export const brokenCalls: fc.Arbitrary<BrokenCall> = fc.record({
  kind: fc.constantFrom<CallKind>('json', 'packed', 'stream', 'download', 'upload', 'refusal'),
  sent: fc.oneof(fc.constant(1_000), fc.integer({ min: 0, max: 999 })),
  followedBy: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('end' as const, 'reset' as const) },
    { weight: 1, arbitrary: fc.constant('stall' as const) },
  ),
  pieces: fc.integer({ min: 1, max: 6 }),
  abortAfter: fc.option(fc.integer({ min: 0, max: 12 }), { freq: 2 }),
  leaveAfter: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 3 }),
  deadline: fc.boolean(),
});

/** The value of every whole answer. */
export const VALUE = { ok: true, text: 'storm '.repeat(50) };

const JSON_VALUE = JSON.stringify(VALUE);
const EVENT = `data: {"choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n`;
const STREAM = `${EVENT.repeat(5)}data: [DONE]\n\n`;

const ANSWERS: Readonly<Record<CallKind, Buffer>> = {
  json: answer(200, 'application/json', JSON_VALUE),
  packed: answer(200, 'application/json', zlib.gzipSync(JSON_VALUE), 'content-encoding: gzip'),
  stream: answer(200, 'text/event-stream', STREAM),
  download: answer(200, 'audio/mpeg', JSON_VALUE),
  upload: answer(200, 'application/json', JSON_VALUE),
  // The first of two attempts is followed by a wait, which is broken too.
  refusal: answer(503, 'application/json', '{"error":{"code":"busy"}}', 'retry-after-ms: 5'),
};

function answer(status: number, type: string, body: string | Buffer, header?: string): Buffer {
  const head = [
    `HTTP/1.1 ${status} Status`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    ...(header === undefined ? [] : [header]),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** Answers a request as its call specifies, in pieces that are sent one by one. */
export async function breakCall(
  call: BrokenCall,
  connection: Connection,
  request: FaultRequest,
): Promise<void> {
  // An upload that is cut may be cut while it is still under way.
  if (call.sent === 1_000) await request.body;
  const whole = ANSWERS[call.kind];
  const sent = whole.subarray(0, Math.floor((whole.byteLength * call.sent) / 1_000));
  const size = Math.max(1, Math.ceil(sent.byteLength / call.pieces));
  for (let start = 0; start < sent.byteLength; start += size) {
    connection.write(sent.subarray(start, start + size));
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (sent.byteLength === whole.byteLength) connection.busy = false;
  else if (call.followedBy === 'end') connection.end();
  else if (call.followedBy === 'reset') connection.reset();
}
