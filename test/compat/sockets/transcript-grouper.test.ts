import fc from 'fast-check';
import { TranscriptGrouper as Reference } from 'openai/helpers/live';
import { TranscriptGrouper } from 'petrel/helpers/live';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const WORDS = ['okay', 'Okay.', 'mm', '-hmm', ' mm-hmm, ', 'uh', ' huh', 'yes', '...', ' ', ''];
const TEXTS = [...WORDS, 'I would like', ' tea', 'with milk', 'no', 'Hmm, well', 'I see', '-'];

/** A part of a conversation: who speaks, how long it takes, and what comes before it. */
const parts = fc.array(
  fc.record({
    isUser: fc.boolean(),
    text: fc.constantFrom(...TEXTS),
    pauseMs: fc.constantFrom(0, 0, 0, 100, 400, 499, 500, 501, 999, 1_500, 2_000, 2_001, 5_000),
    lengthMs: fc.constantFrom(0, 50, 200, 600, 999, 1_000, 1_001, 1_500),
    /** Whether it starts together with the part before, earlier, or all times begin anew. */
    start: fc.constantFrom('after', 'after', 'after', 'same', 'earlier', 'anew'),
    /** Milliseconds of the clock until it is received. */
    delayMs: fc.constantFrom(0, 0, 0, 10, 49, 50, 51, 300, 2_500),
    isRepeated: fc.constantFrom(false, false, false, false, true),
  }),
  { maxLength: 14 },
);

const options = fc.constantFrom(
  {},
  { minTurnSeparationMs: 0 },
  { assistantSilenceMs: 0 },
  { backchannelMaxDurationMs: 0 },
  { backchannelIsolationMs: 0 },
  { minTurnSeparationMs: 1_234.5, backchannelIsolationMs: 333.25 },
  { additionalAcknowledgments: [' I-see! ', '', '...', 'no'] },
);

type Script = {
  parts: typeof parts extends fc.Arbitrary<infer Value> ? Value : never;
  how: object;
};

function transcript(Class: typeof Reference | typeof TranscriptGrouper, script: Script): unknown[] {
  vi.clearAllTimers();
  const lines: unknown[] = [];
  const grouper = new Class(script.how) as TranscriptGrouper;
  const log = (name: string, segment: { id: string; previousId: string | null }): void => {
    // The number of the grouper is that of the process.
    const [id, previousId] = [segment.id, segment.previousId].map((text) =>
      text?.replace(/_\d+/, ''),
    );
    lines.push([name, { ...segment, id, previousId }]);
  };
  grouper.on('segment.updated', (segment) => log('updated', segment));
  grouper.on('segment.closed', ({ segment, reason }) => log(`closed: ${reason}`, segment));
  let at = 0;
  let span = { start_ms: 0, end_ms: 0 };
  for (const [index, part] of script.parts.entries()) {
    vi.advanceTimersByTime(part.delayMs);
    if (part.start === 'anew') at = 0;
    if (part.start !== 'same') {
      const start = Math.max(0, part.start === 'earlier' ? at - 700 : at + part.pauseMs);
      span = { start_ms: start, end_ms: start + part.lengthMs };
      at = span.end_ms;
    }
    const type = `session.${part.isUser ? 'in' : 'out'}put_transcript.delta` as const;
    const event_id = part.isRepeated ? 'e0' : `e${index}`;
    grouper.push({ type, event_id, delta: part.text, ...span } as never);
    lines.push(['at', performance.now()]);
  }
  vi.advanceTimersByTime(700);
  if (script.parts.length % 2 === 0) grouper.close();
  else grouper.push({ type: 'session.closed' } as never);
  expect(vi.getTimerCount()).toBe(0);
  return lines;
}

test('conversations are grouped as the reference client groups them', () => {
  const property = fc.property(parts, options, (given, how) => {
    vi.setSystemTime(0);
    const script = { parts: given, how };
    const run = (Class: typeof Reference | typeof TranscriptGrouper): unknown[] => {
      vi.useRealTimers();
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
      return transcript(Class, script);
    };
    expect(run(TranscriptGrouper)).toEqual(run(Reference));
  });
  fc.assert(property, { numRuns: 400 });
});

test.each([
  [{ minTurnSeparationMs: -1 }],
  [{ assistantSilenceMs: NaN }],
  [{ backchannelMaxDurationMs: Infinity }],
  [{ backchannelIsolationMs: 2 ** 31 }],
])('options that cannot be are refused by both: %j', (wrong) => {
  expect(() => new Reference(wrong)).toThrow(Object.keys(wrong)[0]);
  expect(() => new TranscriptGrouper(wrong)).toThrow(Object.keys(wrong)[0]);
});

const GOOD = { event_id: 'e', delta: 'a', start_ms: 0, end_ms: 1 };

test.each([
  { event_id: '' },
  { event_id: 1 },
  { delta: null },
  { start_ms: -1 },
  { start_ms: 0.5 },
  { start_ms: 2 },
  { end_ms: '1' },
])('events that cannot be are refused by both: %j', (wrong) => {
  const event = { type: 'session.input_transcript.delta', ...GOOD, ...wrong } as never;
  expect(() => new Reference().push(event)).toThrow('transcript');
  expect(() => new TranscriptGrouper().push(event)).toThrow('session.input_transcript.delta');
});

test('a closed one accepts nothing, and other events change nothing', () => {
  for (const Class of [Reference, TranscriptGrouper]) {
    const grouper = new Class() as TranscriptGrouper;
    grouper.push({ type: 'session.started' } as never);
    grouper.close();
    grouper.close();
    expect(() => grouper.push({ type: 'session.started' } as never)).toThrow('grouper');
  }
});

test('the next event can be awaited, and what a listener pushes is reported in order', async () => {
  for (const Class of [Reference, TranscriptGrouper]) {
    const grouper = new Class() as TranscriptGrouper;
    const type = 'session.input_transcript.delta' as const;
    const next = grouper.emitted('segment.closed');
    const texts: string[] = [];
    grouper.on('segment.updated', ({ text }) => {
      texts.push(text);
      if (text === 'a') grouper.push({ type, ...GOOD, event_id: 'f', start_ms: 1 });
    });
    grouper.push({ type, ...GOOD });
    vi.advanceTimersByTime(60);
    grouper.close();
    expect((await next).reason).toBe('manual');
    expect(texts).toEqual(['a', 'aa']);
  }
});
