const { fromPath } = require('petrel');
const { OpenAISync } = require('petrel/sync');

void (async () => {
  const { run } = await import('./run.mjs');
  const { runSynchronousSuite } = await import('../suite/suite.mjs');
  await run({ OpenAI: OpenAISync, fromPath }, {}, runSynchronousSuite);
})();
