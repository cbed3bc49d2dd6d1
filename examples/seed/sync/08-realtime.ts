import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

using connection = client.realtime.connect({ model: 'gpt-realtime' });
connection.session.update({ session: { type: 'realtime', output_modalities: ['text'] } });

connection.conversation.item.create({
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'Say hello!' }],
  },
});
connection.response.create();

for (const event of connection) {
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  else if (event.type === 'response.output_text.done') console.log();
  else if (event.type === 'response.done') break;
}
