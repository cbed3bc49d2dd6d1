import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installLocked } from '../support/install-locked.ts';
import { ROOT } from '../support/repository-root.ts';
import { runProgram } from '../support/run-program.ts';
import { Tally } from '../support/tally.ts';
import { firstDifference } from './first-difference.ts';
import { isKnown } from './known-differences.ts';
import { checkTypes, runFlow, type Outcome } from './run-flow.ts';
import { prepareVariants, selectVariant, TOOLBOX, type Variant } from './variants.ts';

// npm run test:dependents             every flow, with `openai` and with petrel in its place
// npm run test:dependents -- sentry   those whose name begins so
const word = process.argv[2] ?? '';
await installLocked(TOOLBOX, 'packages that depend on `openai`, about 1.3 GB');
runProgram('npm', ['run', 'build'], ROOT);
prepareVariants();
const tally = new Tally();
const wanted = await runAll('openai');
const found = await runAll('petrel');
selectVariant('openai');
for (const [flow, outcome] of found) {
  tally.count(
    flow,
    firstDifference(wanted.get(flow), outcome, (path) => isKnown(flow, path)),
  );
}
process.exitCode = tally.finish();

async function runAll(variant: Variant): Promise<Map<string, Outcome>> {
  selectVariant(variant);
  const outcomes = new Map<string, Outcome>();
  if ('types'.startsWith(word)) {
    console.log(`${variant}: types`);
    await tally.check(`${variant}: types`, checkTypes);
  }
  for (const flow of flows()) {
    console.log(`${variant}: ${flow}`);
    await tally.check(`${variant}: ${flow} runs`, async () => {
      outcomes.set(flow, await runFlow(flow));
    });
  }
  return outcomes;
}

function flows(): string[] {
  return readdirSync(join(TOOLBOX, 'flows'))
    .map((file) => file.replace(/\.mjs$/, ''))
    .filter((flow) => flow.startsWith(word));
}
