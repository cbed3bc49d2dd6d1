/** Sends the events of $SESSION, and prints what is received until the last of them or the end. */
import { OpenAISync } from 'petrel/sync';

const { SESSION = '' } = process.env;
const script: { events: object[]; last: string } = JSON.parse(SESSION);

const client = new OpenAISync();
try {
  using connection = client.realtime.connect({ model: 'gpt-realtime' });
  for (const event of script.events) connection.sendRaw(JSON.stringify(event));
  let isLast = false;
  for (const event of connection) {
    console.log(event);
    isLast = event.type === script.last;
    if (isLast) break;
  }
  if (!isLast) console.log('end');
} catch (error) {
  console.log(error);
}
