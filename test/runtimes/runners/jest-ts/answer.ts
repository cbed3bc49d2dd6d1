import OpenAI, { RateLimitError, type ClientOptions } from 'petrel';
import type { ChatCompletionMessageParam } from 'petrel/resources/chat/completions';

/** What is tested: it answers a question, or says that it is too early. */
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
