import { join } from 'node:path';
import { reportOutcome } from '../outcome.ts';
import { runImport } from './command.ts';

const API = join(import.meta.dirname, '../../spec/api');

reportOutcome('spec:import', runImport(process.argv.slice(2), API));
