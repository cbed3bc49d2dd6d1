import { expect, test } from 'vitest';
import { isFields, type Fields } from '../json/fields.ts';
import { GrowingArguments } from './growing-arguments.ts';

const unwrapping: Fields = {
  $unwrap: (json: unknown) => (isFields(json) ? json.value : undefined),
};

test('the tool of a call is searched once, however many pieces its arguments have', () => {
  const searched: string[] = [];
  const growing = new GrowingArguments(({ name }: { name: string }) => {
    searched.push(name);
    return unwrapping;
  });
  const pieces = ['{"va', 'lue":[', '1,2', ',3]}'];
  const values = pieces.map((piece, index) => {
    const text = pieces.slice(0, index + 1).join('');
    return structuredClone(growing.grow({ name: 'list' }, text, piece));
  });
  expect(values).toEqual([undefined, [], [1], [1, 2, 3]]);
  expect(searched).toEqual(['list']);
});

test('a name that arrives after the first piece finds its tool', () => {
  const growing = new GrowingArguments(({ name }: { name: string }) =>
    name === 'list' ? unwrapping : undefined,
  );
  expect(growing.grow({ name: '' }, '{"value":"a', '{"value":"a')).toEqual({ value: 'a' });
  expect(growing.grow({ name: 'list' }, '{"value":"ab', 'b')).toBe('ab');
});
