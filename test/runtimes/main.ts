import { writeSection, type CompatibilitySection } from '../support/compatibility-page.ts';
import { App } from './app.ts';
import { Tally } from '../support/tally.ts';
import { installToolbox } from './toolbox.ts';
import { tryBundlers } from './try-bundlers.ts';
import { tryCompilers } from './try-compilers.ts';
import { tryPackages } from './try-packages.ts';
import { tryRunners } from './try-runners.ts';
import { tryRuntimes } from './try-runtimes.ts';

// npm run test:runtimes            everything; without a failure it writes docs/compatibility.md
// npm run test:runtimes -- deno    one runtime
// npm run test:runtimes -- runtimes all of them, and the section of the page about them
// npm run test:runtimes -- runners one section, which it writes; so do `bundlers` and `typescript`
// npm run test:runtimes -- fetches packages that bring or replace `fetch`; `wrappers`: that trace clients
const word = process.argv[2]?.toLowerCase() ?? '';
await installToolbox();
const tally = new Tally();
const app = new App();
try {
  const sections = await tryAll(app);
  process.exitCode = tally.finish();
  if (process.exitCode === 0) {
    for (const [name, text] of sections) writeSection(name, text);
  }
} finally {
  app.remove();
}

async function tryAll(project: App): Promise<Map<CompatibilitySection, string>> {
  const sections = new Map<CompatibilitySection, string>();
  const isAll = word === '' || word === 'runtimes';
  const runtimes = await tryRuntimes(project, tally, isAll ? '' : word);
  // One runtime alone is no section.
  if (isAll) sections.set('runtimes', runtimes);
  if ('bundlers'.startsWith(word)) sections.set('bundlers', await tryBundlers(project, tally));
  if ('typescript'.startsWith(word)) sections.set('typescript', await tryCompilers(project, tally));
  if ('runners'.startsWith(word)) sections.set('runners', await tryRunners(project, tally));
  for (const name of ['fetches', 'wrappers'] as const) {
    if (name.startsWith(word)) await tryPackages(project, tally, name);
  }
  return sections;
}
