// Runs a flow, and prints what it returns as JSON: node run-flow.mjs FLOW BASE_URL API_KEY
import { argv, exit, stdout } from 'node:process';

const [flow, baseURL, apiKey] = argv.slice(2);
process.env.OPENAI_API_KEY = apiKey;
process.env.OPENAI_BASE_URL = baseURL;
const { default: run } = await import(`./flows/${flow}.mjs`);
const result = await run({ baseURL, apiKey });
// Some of the packages keep timers.
stdout.write(`\n${JSON.stringify(result)}`, () => exit());
