import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PACKAGE } from './entries.ts';

const ROOT = join(PACKAGE, '../..');

/** The documents in `llms.txt`, in their order. */
export const INCLUDED: readonly string[] = [
  'README.md',
  'docs/options.md',
  'docs/streaming.md',
  'docs/stream-helpers.md',
  'docs/realtime.md',
  'docs/structured-output.md',
  'docs/tools.md',
  'docs/conversations.md',
  'docs/agents.md',
  'docs/polling.md',
  'docs/uploads.md',
  'docs/batches.md',
  'docs/bulk.md',
  'docs/errors.md',
  'docs/retries.md',
  'docs/rate-limits.md',
  'docs/scale.md',
  'docs/troubleshooting.md',
  'docs/webhooks.md',
  'docs/middleware.md',
  'docs/transports.md',
  'docs/sync.md',
  'docs/azure.md',
  'docs/providers.md',
  'docs/workload-identity.md',
  'docs/commonjs-and-jest.md',
  'docs/from-openai.md',
  'docs/dependents.md',
  'docs/from-python.md',
  'docs/versioning.md',
  'packages/emulator/README.md',
];

/** Guides that users of the package do not need: measurements, translations, and how it is made. */
export const EXCLUDED: readonly string[] = [
  'docs/architecture.md',
  'docs/azure.zh.md',
  'docs/compatibility.md',
  'docs/from-python.zh.md',
  'docs/performance.md',
  'docs/providers.zh.md',
  'docs/reliability.md',
];

const HEAD = `# petrel

> A TypeScript client for the OpenAI API and for every server that speaks the same protocol.

This file holds the documentation of the package for editors and coding tools. Links name the documents
below by their paths. Parameters and results are described in the type declarations in \`dist\`.
`;

/** The text of `llms.txt`: the README and the guides, one after the other. */
export function llmsText(): string {
  const contents = INCLUDED.map((path) => `- ${path}`).join('\n');
  const documents = INCLUDED.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return `<!-- ${path} -->\n\n${withoutForeignLinks(text.trim(), path)}\n`;
  });
  return [HEAD, `${contents}\n`, ...documents].join('\n');
}

/** A document whose links to what the package does not hold are plain text. */
export function withoutForeignLinks(text: string, document: string): string {
  // Code is kept as it is.
  return text
    .split(/(^```[^]*?^```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : withoutLinksIn(part, document)))
    .join('');
}

function withoutLinksIn(prose: string, document: string): string {
  return prose.replace(
    /\[([^\]]*)\]\(([^()\s]+)\)/g,
    (link: string, words: string, target: string) => (isHeld(target, document) ? link : words),
  );
}

/** Whether a link leads to the web, within its document or to another document of `llms.txt`. */
function isHeld(target: string, document: string): boolean {
  if (/^(?:[a-z]+:|#)/.test(target)) return true;
  const [path = ''] = target.split('#');
  return INCLUDED.includes(posix.join(posix.dirname(document), path));
}
