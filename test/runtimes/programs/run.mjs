import { statSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { runSuite } from '../suite/suite.mjs';

/** Runs the suite, or another one, in a process, and prints what came of it. */
export async function run(petrel, options = {}, suite = runSuite) {
  const unhandled = [];
  process.on('unhandledRejection', (reason) => unhandled.push(String(reason?.stack ?? reason)));
  const { file: path, ...servers } = JSON.parse(process.argv[2]);
  const file = { path, name: basename(path), size: statSync(path).size };
  const report = await suite(petrel, { ...servers, file, options });
  const name = 'nothing is left unhandled';
  report.results.push({ name, error: unhandled.length === 0 ? null : unhandled.join('\n') });
  console.log(JSON.stringify(report));
}
