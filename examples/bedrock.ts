import OpenAI from 'petrel';
import { bedrock } from 'petrel/providers/bedrock';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/**
 * A model on Amazon Bedrock. Without `baseURL`, requests go to the region; without `apiKey`, the AWS credentials of
 * the environment sign them.
 */
export async function run({ baseURL, apiKey }: OpenAI, print: Print): Promise<void> {
  const provider = bedrock({ region: 'us-east-1', baseURL, apiKey });
  await using client = new OpenAI({ provider });
  const response = await client.responses.create({
    model: 'openai.gpt-oss-20b',
    input: 'Say this is a test',
  });
  print(response.output_text);
}

await runDirectly(import.meta.url, { run });
