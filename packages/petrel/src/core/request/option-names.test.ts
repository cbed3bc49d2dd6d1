import { expect, test } from 'vitest';
import { intendedName } from './option-names.ts';

const KNOWN = ['baseURL', 'apiKey', 'timeout', 'maxRetries', 'organization'];

test.each([
  ['baseUrl', 'baseURL'],
  ['base_url', 'baseURL'],
  ['apikey', 'apiKey'],
  ['api-key', 'apiKey'],
  ['apiKeys', 'apiKey'],
  ['time_out', 'timeout'],
  ['timeot', 'timeout'],
  ['tiemout', 'timeout'],
  ['maxRetires', 'maxRetries'],
  ['organisation', 'organization'],
])('F2: %s is meant for %s', (name, intended) => {
  expect(intendedName(name, KNOWN)).toBe(intended);
});

test.each(['deployment', 'retries', 'url', 'key', 'configuration', '__metadata', ''])(
  'F2: "%s" is meant for no option',
  (name) => {
    expect(intendedName(name, KNOWN)).toBeUndefined();
  },
);
