import { join } from 'node:path';
import { reportOutcome } from '../outcome.ts';
import { runDrift } from './command.ts';

const ROOT = join(import.meta.dirname, '../..');

const places = {
  client: join(ROOT, 'node_modules/openai'),
  spec: join(ROOT, 'spec'),
  reading: join(ROOT, 'generator/drift/read.json'),
};
reportOutcome('spec:drift', runDrift(process.argv.slice(2), places));
