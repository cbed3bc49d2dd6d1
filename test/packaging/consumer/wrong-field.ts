import type OpenAI from 'petrel';

/** What is wrong must not compile. */
export function wrong(client: OpenAI): void {
  // @ts-expect-error a field that does not exist
  void client.responses.create({ model: 'gpt-4o', input: 'Hello.', no_such_field: 1 });
  // @ts-expect-error a role that does not exist
  void client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'nobody' }] });
  // @ts-expect-error a name that does not exist
  void client.chat.no_such_resource;
}
