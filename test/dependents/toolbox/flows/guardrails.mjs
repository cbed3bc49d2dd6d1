import { GuardrailsOpenAI } from '@openai/guardrails';

export default async function run({ baseURL, apiKey }) {
  const guardrails = [{ name: 'Moderation', config: { categories: ['hate'] } }];
  const stage = { version: 1, guardrails };
  const config = { version: 1, input: stage, output: stage };
  const client = await GuardrailsOpenAI.create(config, { apiKey, baseURL, maxRetries: 0 });
  const response = await client.responses.create({ model: 'gpt-4o', input: 'Say hello.' });
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say hello.' }],
  });
  return {
    response: (response.llm_response ?? response).output_text,
    completion: (completion.llm_response ?? completion).choices,
    checks: response.guardrail_results?.input.map(({ tripwireTriggered }) => tripwireTriggered),
  };
}
