import { _exportsForTestingOnly, initLogger, wrapOpenAI } from 'braintrust';
import OpenAI from 'openai';
import { callClient } from '../call-client.mjs';

export default async function run() {
  await _exportsForTestingOnly.simulateLoginForTests();
  const recorder = _exportsForTestingOnly.useTestBackgroundLogger();
  initLogger({ projectName: 'test', projectId: 'test' });
  const results = await callClient(wrapOpenAI(new OpenAI({ maxRetries: 0 })));
  const rows = await recorder.drain();
  const spans = rows.map(({ input, output, error, span_attributes, metadata }) => ({
    input,
    output,
    // The JSON of an error is longer with petrel.
    error: error?.message ?? error,
    name: span_attributes?.name,
    metadata,
  }));
  return { results, spans };
}
