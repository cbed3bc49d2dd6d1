import { join } from 'node:path';
import { reportOutcome, type Outcome } from '../outcome.ts';
import { runGenerate } from './command.ts';

const ROOT = join(import.meta.dirname, '../..');

function main(args: string[]): Outcome {
  if (args.some((arg) => arg !== '--check')) {
    return { code: 2, lines: ['usage: npm run generate [-- --check]'] };
  }
  const places = {
    spec: join(ROOT, 'spec'),
    code: join(ROOT, 'packages/petrel/src/generated'),
    reference: join(ROOT, 'api.md'),
    operationIds: join(ROOT, 'packages/emulator/src/generated/operation-ids.ts'),
  };
  return runGenerate(places, args.includes('--check'));
}

reportOutcome('generate', main(process.argv.slice(2)));
