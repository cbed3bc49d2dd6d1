import * as petrel from 'petrel';
import { runSuite } from '../suite/suite.mjs';

const unhandled = [];
globalThis.addEventListener('unhandledrejection', ({ reason }) => unhandled.push(String(reason)));

/** Runs the suite in a worker, on request. */
export default {
  async fetch(request) {
    const report = await runSuite(petrel, { ...(await request.json()), file: null });
    const name = 'nothing is left unhandled';
    report.results.push({ name, error: unhandled.length === 0 ? null : unhandled.join('\n') });
    return Response.json(report);
  },
};
