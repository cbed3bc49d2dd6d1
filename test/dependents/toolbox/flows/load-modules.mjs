import { createRequire } from 'node:module';

// `mem0ai/oss` is not among them: it needs a native module that is built from source.
const PACKAGES = [
  '@arizeai/openinference-instrumentation-openai',
  '@genkit-ai/compat-oai',
  '@genkit-ai/compat-oai/openai',
  '@instructor-ai/instructor',
  '@langchain/openai',
  '@langfuse/openai',
  '@llamaindex/openai',
  '@openai/agents',
  '@openai/guardrails',
  '@posthog/ai',
  '@posthog/ai/openai',
  '@sentry/node',
  '@traceloop/instrumentation-openai',
  'autoevals',
  'braintrust',
  'dd-trace',
  'langsmith',
  'langsmith/wrappers',
  'mem0ai',
  'openai',
  'openai/version',
  'portkey-ai',
];

/** Loads every package in both ways, and returns the names that each exports. */
export default async function run() {
  const require = createRequire(import.meta.url);
  const names = {};
  for (const name of PACKAGES) {
    names[name] = [exportsOf(await import(name)), exportsOf(require(name))];
  }
  return names;
}

function exportsOf(module) {
  return Object.keys(module)
    .filter((name) => name !== 'module.exports')
    .sort();
}
