import OpenAI, { RateLimitError, type ClientOptions } from 'petrel';
import type { ChatCompletionMessageParam } from 'petrel/resources/chat/completions';

/** The code under test: answers a question, or returns `too early` at a rate limit. */
export async function answer(options: ClientOptions): Promise<string | null | undefined> {
  const client = new OpenAI(options);
  const messages: ChatCompletionMessageParam[] = [{ role: 'user', content: 'Hello.' }];
  try {
    const completion = await client.chat.completions.create({ model: 'gpt-4o', messages });
    return completion.choices[0]?.message.content;
  } catch (error) {
    if (error instanceof RateLimitError) return 'too early';
    throw error;
  }
}
