import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const completion = client.chat.completions.create({
  messages: [{ role: 'user', content: 'Say this is a test' }],
  model: 'gpt-4o',
});
const message = completion.choices[0]?.message;

if (message?.refusal == null) {
  if (message !== undefined && 'refusal' in message) console.log('refusal is null');
  else console.log('refusal is not there');
}
if (message?.audio == null) {
  if (message !== undefined && 'audio' in message) console.log('audio is null');
  else console.log('audio is not there');
}
