import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

// As the README writes it: the session has the form of the beta, and its events the names of then.
using connection = client.realtime.connect({ model: 'gpt-realtime' });
connection.session.update({ session: { modalities: ['text'] } });

connection.conversation.item.create({
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'Say hello!' }],
  },
});
connection.response.create();

for (const event of connection) {
  if (event.type === 'response.text.delta') process.stdout.write(event.delta);
  else if (event.type === 'response.text.done') console.log();
  else if (event.type === 'response.done') break;
}
