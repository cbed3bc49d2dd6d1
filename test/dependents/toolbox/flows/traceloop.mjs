import { OpenAIInstrumentation } from '@traceloop/instrumentation-openai';
import OpenAI from 'openai';
import { callClient } from '../call-client.mjs';
import { recordSpans } from '../spans.mjs';

export default async function run() {
  const { provider, spans } = recordSpans();
  const instrumentation = new OpenAIInstrumentation();
  instrumentation.setTracerProvider(provider);
  instrumentation.manuallyInstrument(OpenAI);
  const results = await callClient(new OpenAI({ maxRetries: 0 }));
  return { results, spans: spans() };
}
