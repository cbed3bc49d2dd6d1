import { join } from 'node:path';
import { runImport } from './command.ts';

const { code, lines } = runImport(
  process.argv.slice(2),
  join(import.meta.dirname, '../../spec/api'),
);
const print = code === 0 ? console.log : console.error;
for (const line of lines) print(`spec:import: ${line}`);
process.exitCode = code;
