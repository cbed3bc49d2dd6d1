import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

using connection = client.realtime.connect({ model: 'gpt-realtime' });
connection.response.cancel({ event_id: 'cancel-1' });

for (const event of connection) {
  if (event.type !== 'error') continue;
  console.log(event.error.type);
  console.log(event.error.code);
  console.log(event.error.event_id);
  console.log(event.error.message);
  break;
}

// The connection is still open.
connection.response.create();
for (const event of connection) {
  if (event.type !== 'response.done') continue;
  console.log(event.response.status);
  break;
}
