import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

// Half a second of a tone, in place of a microphone: PCM of 16 bits at 24 kHz.
const sound = Buffer.alloc(24_000);
for (let at = 0; at < sound.length; at += 2) sound.writeInt16LE(at % 120 < 60 ? 8000 : -8000, at);

using connection = client.realtime.connect({ model: 'gpt-realtime' });
connection.session.update({
  session: {
    type: 'realtime',
    output_modalities: ['audio'],
    audio: {
      // The program decides when a turn ends, and no pause does.
      input: { turn_detection: null, transcription: { model: 'gpt-4o-mini-transcribe' } },
    },
  },
});

for (let at = 0; at < sound.length; at += 4800) {
  const audio = sound.subarray(at, at + 4800).toString('base64');
  connection.inputAudioBuffer.append({ audio });
}
connection.inputAudioBuffer.commit();
connection.response.create();

let bytes = 0;
for (const event of connection) {
  if (event.type === 'conversation.item.input_audio_transcription.completed') {
    console.log('user:', event.transcript);
  } else if (event.type === 'response.output_audio.delta') {
    bytes += Buffer.from(event.delta, 'base64').length;
  } else if (event.type === 'response.output_audio_transcript.done') {
    console.log('model:', event.transcript);
  } else if (event.type === 'response.done') break;
}
console.log(bytes, 'bytes of audio');
