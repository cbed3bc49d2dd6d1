import * as imported from '@arizeai/openinference-instrumentation-openai';
import { createRequire } from 'node:module';
import { callClient } from '../call-client.mjs';
import { recordSpans } from '../spans.mjs';

const require = createRequire(import.meta.url);

export default async function run() {
  return {
    required: await trace(require('@arizeai/openinference-instrumentation-openai'), () =>
      require('openai'),
    ),
    imported: await trace(imported, async (instrumentation) => {
      const module = await import('openai');
      instrumentation.manuallyInstrument(module);
      return module;
    }),
  };
}

async function trace({ OpenAIInstrumentation }, load) {
  const { provider, spans } = recordSpans();
  const instrumentation = new OpenAIInstrumentation({ tracerProvider: provider });
  instrumentation.enable();
  const { OpenAI } = await load(instrumentation);
  const results = await callClient(new OpenAI({ maxRetries: 0 }));
  instrumentation.disable();
  return { results, spans: spans() };
}
