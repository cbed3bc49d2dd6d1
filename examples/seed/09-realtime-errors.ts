import OpenAI from 'petrel';

const client = new OpenAI();

await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
await connection.response.cancel({ event_id: 'cancel-1' });

for await (const event of connection) {
  if (event.type !== 'error') continue;
  console.log(event.error.type);
  console.log(event.error.code);
  console.log(event.error.event_id);
  console.log(event.error.message);
  break;
}

// The connection is still open.
await connection.response.create();
for await (const event of connection) {
  if (event.type !== 'response.done') continue;
  console.log(event.response.status);
  break;
}
