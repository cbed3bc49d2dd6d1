import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

using connection = client.realtime.connect({ model: 'gpt-realtime' });
connection.session.update({
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

connection.conversation.item.create({
  item: {
    type: 'message',
    role: 'user',
    content: [{ type: 'input_text', text: 'What time is it in Oslo?' }],
  },
});
connection.response.create({ response: { tool_choice: 'required' } });

let isAnswered = false;
for (const event of connection) {
  if (event.type === 'response.function_call_arguments.done') {
    console.log(event.name, event.arguments);
    connection.conversation.item.create({
      item: { type: 'function_call_output', call_id: event.call_id, output: '12:00' },
    });
  } else if (event.type === 'response.output_text.done') {
    console.log(event.text);
    isAnswered = true;
  } else if (event.type === 'response.done') {
    if (isAnswered) break;
    connection.response.create();
  }
}
