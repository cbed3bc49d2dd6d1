import OpenAI from 'petrel';

const client = new OpenAI();

// As the README writes it: the session has the form of the beta, and its events the names of then.
await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
await connection.session.update({ session: { modalities: ['text'] } });

await connection.conversation.item.create({
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'Say hello!' }],
  },
});
await connection.response.create();

for await (const event of connection) {
  if (event.type === 'response.text.delta') process.stdout.write(event.delta);
  else if (event.type === 'response.text.done') console.log();
  else if (event.type === 'response.done') break;
}
