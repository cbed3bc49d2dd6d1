import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** The raw HTTP response of a call: status, headers and rate limits. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const question: OpenAI.Chat.ChatCompletionCreateParamsNonStreaming = {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  };

  // Before any method: the response first, its result when you ask for it.
  const raw = await client.chat.completions.withRawResponse.create(question);
  print(raw.status, raw.headers.get('x-ratelimit-limit-requests'));
  const completion = await raw.parse();
  print(completion.choices[0]?.message.content);

  // After any call: both at once, with the facts of the call.
  const { data, response, rateLimit, attempts } = await client.models
    .retrieve('gpt-4o')
    .withResponse();
  print(data.id, response.headers.get('content-type'), rateLimit.requests?.limit, attempts);

  // The web Response alone, its body unread.
  const unread = await client.models.retrieve('gpt-4o').asResponse();
  print(unread.ok, Object.keys(JSON.parse(await unread.text())).join(', '));
}

await runDirectly(import.meta.url, { run });
