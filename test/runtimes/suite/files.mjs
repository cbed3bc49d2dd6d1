import { equal, ok, rejects } from './assert.mjs';

const CHUNK = 64 * 1024;

export const files = {
  async 'an upload'({ client }) {
    const contents = bytes(1_000);
    const file = new File([contents], 'numbers.bin', { type: 'application/x-numbers' });
    const uploaded = await client().files.create({ file, purpose: 'user_data' });
    equal([uploaded.filename, uploaded.bytes], ['numbers.bin', 1_000], 'name and size');
    await expectContents(client(), uploaded.id, contents);
  },

  async 'an upload of a stream'({ OpenAI, client }) {
    const contents = bytes(16 * CHUNK);
    async function* chunks() {
      for (let at = 0; at < contents.length; at += CHUNK) yield contents.slice(at, at + CHUNK);
    }
    const file = await OpenAI.toStreamingFile(chunks(), 'stream.bin');
    const uploaded = await client().files.create({ file, purpose: 'user_data' });
    equal([uploaded.filename, uploaded.bytes], ['stream.bin', 16 * CHUNK], 'name and size');
    await expectContents(client(), uploaded.id, contents);
  },

  async 'an upload from a path'({ OpenAI, fromPath, client, file }) {
    if (file === null) {
      const refused = Promise.resolve().then(() => fromPath('notes.txt'));
      const error = await rejects(refused, OpenAI.OpenAIError);
      ok(error.message.includes('no file system'), error.message);
      return;
    }
    const uploaded = await client().files.create({
      file: fromPath(file.path),
      purpose: 'user_data',
    });
    equal([uploaded.filename, uploaded.bytes], [file.name, file.size], 'name and size');
  },

  async 'a download'({ client }) {
    const speech = { model: 'tts-1', voice: 'alloy', input: 'Hello.', response_format: 'wav' };
    const whole = await (await client().audio.speech.create(speech)).arrayBuffer();
    equal(new TextDecoder().decode(whole.slice(0, 4)), 'RIFF', 'beginning');
    const { body } = await client().audio.speech.create(speech);
    ok(body instanceof ReadableStream, 'the body is no ReadableStream');
    equal((await new Response(body).arrayBuffer()).byteLength, whole.byteLength, 'size');
  },
};

function bytes(length) {
  return Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
}

async function expectContents(openai, id, expected) {
  const content = new Uint8Array(await (await openai.files.content(id)).arrayBuffer());
  equal(content.length, expected.length, 'size of what came back');
  ok(
    content.every((byte, index) => byte === expected[index]),
    'other bytes came back',
  );
}
