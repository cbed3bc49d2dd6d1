import { join } from 'node:path';
import { runGenerate, type Outcome } from './command.ts';

const ROOT = join(import.meta.dirname, '../..');

function main(args: string[]): Outcome {
  if (args.some((arg) => arg !== '--check')) {
    return { code: 2, lines: ['usage: npm run generate [-- --check]'] };
  }
  const places = {
    spec: join(ROOT, 'spec'),
    code: join(ROOT, 'packages/petrel/src/generated'),
    reference: join(ROOT, 'api.md'),
  };
  return runGenerate(places, args.includes('--check'));
}

const { code, lines } = main(process.argv.slice(2));
const print = code === 0 ? console.log : console.error;
for (const line of lines) print(`generate: ${line}`);
process.exitCode = code;
