import { Client } from 'langsmith';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';
import { callClient } from '../call-client.mjs';

export default async function run() {
  const spans = [];
  const client = new Client({ apiKey: 'unused', autoBatchTracing: false });
  client.createRun = async ({ name, run_type, inputs }) =>
    void spans.push({ name, run_type, inputs });
  client.updateRun = async (_id, { outputs, error }) => void spans.push({ outputs, error });
  const results = await callClient(
    wrapOpenAI(new OpenAI({ maxRetries: 0 }), { client, tracingEnabled: true }),
  );
  await client.awaitPendingTraceBatches();
  return { results, spans };
}
