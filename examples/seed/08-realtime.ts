import OpenAI from 'petrel';

const client = new OpenAI();

await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
await connection.session.update({ session: { type: 'realtime', output_modalities: ['text'] } });

await connection.conversation.item.create({
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'Say hello!' }],
  },
});
await connection.response.create();

for await (const event of connection) {
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta);
  else if (event.type === 'response.output_text.done') console.log();
  else if (event.type === 'response.done') break;
}
