import OpenAI from 'petrel';

const client = new OpenAI();

await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
await connection.session.update({
  session: {
    type: 'realtime',
    output_modalities: ['text'],
    tools: [
      {
        type: 'function',
        name: 'get_time',
        description: 'The time in a city.',
        parameters: { type: 'object', properties: { city: { type: 'string' } } },
      },
    ],
  },
});

await connection.conversation.item.create({
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'What time is it in Oslo?' }],
  },
});
await connection.response.create({ response: { tool_choice: 'required' } });

let isAnswered = false;
for await (const event of connection) {
  if (event.type === 'response.function_call_arguments.done') {
    console.log(event.name, event.arguments);
    await connection.conversation.item.create({
      item: { type: 'function_call_output', call_id: event.call_id, output: '12:00' },
    });
  } else if (event.type === 'response.output_text.done') {
    console.log(event.text);
    isAnswered = true;
  } else if (event.type === 'response.done') {
    if (isAnswered) break;
    await connection.response.create();
  }
}
