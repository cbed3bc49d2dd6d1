import { expect, test } from 'vitest';
import { EventDelivery } from './event-delivery.ts';

function open(): EventDelivery<string> {
  return new EventDelivery<string>({ emit: () => {}, reportError: () => false }, () => {});
}

test('what was received before anybody reads is read after the connection has ended', async () => {
  const delivery = open();
  delivery.receive('a', 1);
  delivery.receive('b', 1);
  delivery.end(null);
  expect(await delivery.next()).toEqual({ done: false, value: 'a' });
  expect(await delivery.next()).toEqual({ done: false, value: 'b' });
  expect(await delivery.next()).toEqual({ done: true, value: undefined });
});

test('a failure is thrown after what was received before', async () => {
  const delivery = open();
  delivery.receive('a', 1);
  delivery.end(new Error('lost'));
  expect(await delivery.next()).toEqual({ done: false, value: 'a' });
  await expect(delivery.next()).rejects.toThrow('lost');
});
