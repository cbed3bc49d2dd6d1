import type OpenAI from 'petrel';
import { Conversation, toMessages } from 'petrel/helpers/conversation';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Conversations: a history that is kept here, saved, forked, and converted to chat completions. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const params = { model: 'gpt-5.1' };
  const conversation = new Conversation(client, params);
  const { output_text } = await conversation.send('Say: hello');
  print(output_text);

  const saved = JSON.stringify(conversation);
  const loaded = Conversation.load(client, params, JSON.parse(saved));
  const fork = loaded.fork();
  await fork.send('Say: bye');
  print(loaded.items.length, 'items, and', fork.items.length, 'in the fork');

  const { messages } = toMessages(fork.items);
  const chat = await client.chat.completions.create({ ...params, messages });
  print(chat.choices.length, 'answer of chat completions to the same history');
}

await runDirectly(import.meta.url, { run });
