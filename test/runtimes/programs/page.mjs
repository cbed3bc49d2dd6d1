import * as petrel from 'petrel';
import { runSuite } from '../suite/suite.mjs';

const unhandled = [];
globalThis.addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));

/** Runs the suite in a page that calls this. */
globalThis.runInPage = async (servers) => {
  const options = { dangerouslyAllowBrowser: true };
  const report = await runSuite(petrel, { ...servers, file: null, options });
  const name = 'nothing is left unhandled';
  report.results.push({ name, error: unhandled.length === 0 ? null : unhandled.join('\n') });
  return report;
};
