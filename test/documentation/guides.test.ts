import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../support/repository-root.ts';
import { typeScriptOf } from './markdown.ts';
import { SnippetFolder } from './snippet-folder.ts';

/** What readers of a guide have at hand, and its code does not introduce. */
const AT_HAND = `
import type * as calls from ${JSON.stringify(join(ROOT, 'examples/middleware/measure-calls.ts'))};
import type * as attempts from ${JSON.stringify(join(ROOT, 'examples/middleware/limit-attempts.ts'))};
import type * as signing from ${JSON.stringify(join(ROOT, 'examples/middleware/sign-requests.ts'))};

declare global {
  const measureCalls: typeof calls.measureCalls;
  const limitAttempts: typeof attempts.limitAttempts;
  const signRequests: typeof signing.signRequests;
  const histogram: { record: (value: number, labels: object) => void };
  const gatewaySecret: string;

  const body: string;
  const headers: Headers;
  const seen: import('petrel/webhooks').SeenWebhooks;
  const redis: {
    set: (key: string, value: string, how: { NX: true; EX: number }) => Promise<string | null>;
  };
}
`;

const guides = [
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
  'packages/petrel/README.md',
  'packages/emulator/README.md',
].filter((path) => path.endsWith('.md') && typeScriptOf(path).length > 0);

test('the code of every guide is strictly typed', () => {
  const folder = new SnippetFolder();
  onTestFinished(() => folder.remove());
  folder.declare(AT_HAND);
  for (const guide of guides) {
    const name = guide.replaceAll(/\W/g, '-');
    // Modules that a block imports from beside it are those of the example it shows.
    const blocks = typeScriptOf(guide).filter(({ code }) => !code.includes("from './"));
    for (const [index, { code }] of blocks.entries()) folder.add(`${name}-${index + 1}`, code);
  }
  expect(guides.length).toBeGreaterThan(6);
  expect(folder.complaints()).toBe('');
});
