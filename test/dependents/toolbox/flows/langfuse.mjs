import { observeOpenAI } from '@langfuse/openai';
import { setLangfuseTracerProvider } from '@langfuse/tracing';
import OpenAI from 'openai';
import { callClient } from '../call-client.mjs';
import { recordSpans } from '../spans.mjs';

export default async function run() {
  const { provider, spans } = recordSpans();
  setLangfuseTracerProvider(provider);
  const results = await callClient(observeOpenAI(new OpenAI({ maxRetries: 0 })));
  return { results, spans: spans() };
}
