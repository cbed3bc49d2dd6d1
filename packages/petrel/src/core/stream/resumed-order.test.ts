import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResumedOrder, type Placement } from './resumed-order.ts';

interface Numbered {
  number: number | string | null;
  id?: string;
}

function order(): ResumedOrder {
  return new ResumedOrder({
    numberOf: (event) => {
      const { number } = event as Numbered;
      return typeof number === 'number' ? number : null;
    },
    idOf: (event) => (event as Numbered).id ?? null,
  });
}

const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.constantFrom(Infinity, -Infinity, 0.5, Number.MAX_VALUE, '7', null),
);

test('C1: without a break every event is new, whatever the numbers and ids', () => {
  const event = fc.record({ number: anyNumber, id: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const placed = order();
      for (const one of events) expect(placed.place(one)).toBe('new');
    }),
  );
});

test('C1, C2: however often a numbered stream breaks, each event is new once', () => {
  const connection = fc.record({ events: fc.nat({ max: 5 }), overlap: fc.nat({ max: 6 }) });
  fc.assert(
    fc.property(
      fc.integer({ min: -2, max: 5 }),
      fc.array(connection, { minLength: 1, maxLength: 6 }),
      (start, connections) => {
        const placed = order();
        const seen: number[] = [];
        let next = start;
        for (const [nth, { events, overlap }] of connections.entries()) {
          if (nth > 0) placed.reopen();
          const from = nth === 0 || seen.length === 0 ? next : next - overlap;
          for (let number = from; number < next + events; number++) {
            const expected: Placement = number < next ? 'seen' : 'new';
            expect(placed.place({ number, id: 'a' })).toBe(expected);
            if (expected === 'new') seen.push(number);
          }
          next += events;
          expect(placed.resumable).toBe(true);
        }
        expect(seen).toEqual(Array.from({ length: next - start }, (_, index) => start + index));
      },
    ),
  );
});

test('C2: after a break, whatever does not follow the last event is a problem', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5 }), anyNumber, (last, number) => {
      const placed = order();
      for (let one = 0; one <= last; one++) placed.place({ number: one, id: 'a' });
      placed.reopen();
      const placement = placed.place({ number });
      if (number === last + 1) expect(placement).toBe('new');
      else if (Number.isSafeInteger(number) && Number(number) <= last)
        expect(placement).toBe('seen');
      else expect(placement).toHaveProperty('problem');
    }),
  );
});

test('C2: what was seen is skipped only directly after the break', () => {
  const placed = order();
  for (const number of [0, 1, 2]) placed.place({ number });
  placed.reopen();
  expect([1, 2, 3].map((number) => placed.place({ number }))).toEqual(['seen', 'seen', 'new']);
  expect(placed.place({ number: 3 })).toEqual({ problem: 'event 3 follows' });
});

test.each<[string, Numbered[]]>([
  ['stand still', [{ number: 1 }, { number: 1 }]],
  ['go back', [{ number: 1 }, { number: 0 }]],
  ['are infinite', [{ number: Infinity }]],
  ['are fractions', [{ number: 0.5 }]],
  ['are text', [{ number: '0' }, { number: '1' }]],
  ['are missing', [{ number: null }]],
  [
    'belong to two responses',
    [
      { number: 0, id: 'a' },
      { number: 1, id: 'b' },
    ],
  ],
])('C2: a stream whose numbers %s cannot be resumed', (_how, events) => {
  const placed = order();
  for (const event of events) placed.place(event);
  expect(placed.resumable).toBe(false);
});

test('a stream of which nothing was seen begins anew', () => {
  const placed = order();
  placed.reopen();
  expect(placed.resumable).toBe(true);
  expect([4, 4, null].map((number) => placed.place({ number }))).toEqual(['new', 'new', 'new']);
});
