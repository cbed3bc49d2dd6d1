import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/transports.md'), 'utf8');

test.each([
  ['node/node-transport.ts', 'NodeTransportOptions', 2],
  ['node/node-routes.ts', 'NodeConnectionOptions', 5],
  ['node/tls-options.ts', 'TlsOptions', 5],
  ['undici/undici-transport.ts', 'UndiciTransportOptions', 2],
  ['undici/undici-dispatchers.ts', 'UndiciConnectionOptions', 4],
])('the guide lists every option that %s declares in %s', (file, name, count) => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const [, body = ''] = new RegExp(`interface ${name} [^{]*{\n([^]*?)\n}`).exec(text) ?? [];
  const options = [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, option]) => option);
  expect(options).toHaveLength(count);
  for (const option of options) expect(guide).toContain(`\`${option}\``);
});
