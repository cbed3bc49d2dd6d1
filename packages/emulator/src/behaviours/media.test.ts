import { toFile, type OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { referenceClient } from '../../test/reference-client.ts';
import { createEmulator } from '../index.ts';

const emulator = createEmulator();
const client = referenceClient(emulator);

async function sound(): Promise<File> {
  return await toFile(Buffer.alloc(96_000, 1), 'talk.wav');
}

describe('speech', () => {
  const heads: [OpenAI.Audio.SpeechCreateParams['response_format'] & string, number[]][] = [
    ['wav', [0x52, 0x49, 0x46, 0x46]],
    ['mp3', [0xff, 0xfb]],
    ['aac', [0xff, 0xf1]],
    ['opus', [0x4f, 0x67, 0x67, 0x53]],
    ['flac', [0x66, 0x4c, 0x61, 0x43]],
  ];
  test.each(heads)('is %s when that is requested', async (response_format, head) => {
    const voice = { model: 'gpt-4o-mini-tts', voice: 'alloy', input: 'Hello' };
    const speech = await client.audio.speech.create({ ...voice, response_format });
    const bytes = new Uint8Array(await speech.arrayBuffer());
    expect([...bytes.subarray(0, head.length)]).toEqual(head);
    expect(speech.headers.get('content-type')).toMatch(/^audio\//);
  });

  test('lasts as long as its header states', async () => {
    const speech = await client.audio.speech.create({
      model: 'tts-1',
      voice: 'alloy',
      input: 'Hello there',
      response_format: 'wav',
    });
    const view = new DataView(await speech.arrayBuffer());
    expect(view.getUint32(4, true)).toBe(view.byteLength - 8);
    expect(view.getUint32(40, true)).toBe(view.byteLength - 44);
    expect(view.getUint32(24, true)).toBe(24_000);
  });
});

describe('transcriptions', () => {
  test('of the same sound are the same, in every form', async () => {
    const file = await sound();
    const ask = { file, model: 'whisper-1' };
    const { text } = await client.audio.transcriptions.create(ask);
    const plain = await client.audio.transcriptions.create({ ...ask, response_format: 'text' });
    expect(plain).toBe(`${text}\n`);
    const srt = await client.audio.transcriptions.create({ ...ask, response_format: 'srt' });
    expect(srt).toMatch(/^1\n00:00:00,000 --> 00:00:0\d,\d{3}\n/);
    const vtt = await client.audio.transcriptions.create({ ...ask, response_format: 'vtt' });
    expect(vtt).toMatch(/^WEBVTT\n\n00:00:00\.000 --> /);
    const verbose = await client.audio.transcriptions.create({
      ...ask,
      response_format: 'verbose_json',
      timestamp_granularities: ['word', 'segment'],
    });
    expect(verbose.duration).toBe(2);
    expect(verbose.words?.at(-1)?.end).toBeCloseTo(2, 2);
    expect(verbose.segments?.map((segment) => segment.text).join(' ')).toBe(text);
    expect((await client.audio.translations.create(ask)).text).toBe(text);
  });

  test('stream piece by piece', async () => {
    const ask = { file: await sound(), model: 'gpt-4o-transcribe' };
    const { text } = await client.audio.transcriptions.create(ask);
    const stream = await client.audio.transcriptions.create({ ...ask, stream: true });
    let pieces = '';
    let last = '';
    for await (const event of stream) {
      if (event.type === 'transcript.text.delta') pieces += event.delta;
      if (event.type === 'transcript.text.done') last = event.text;
    }
    expect([pieces, last]).toEqual([text, text]);
  });
});

describe('images', () => {
  test('are PNG bytes', async () => {
    const answer = await client.images.generate({ model: 'gpt-image-1', prompt: 'A bird', n: 2 });
    const pictures = answer.data?.map((item) => Buffer.from(item.b64_json ?? '', 'base64'));
    expect(pictures?.map((bytes) => bytes.subarray(1, 4).toString())).toEqual(['PNG', 'PNG']);
    expect(pictures?.[0]).not.toEqual(pictures?.[1]);
    expect(answer.usage?.total_tokens).toBeGreaterThan(0);
  });

  test('are JPEG and WebP on request', async () => {
    const ask = { model: 'gpt-image-1', prompt: 'A bird' };
    const heads = { jpeg: 'ffd8ffdb', webp: '52494646' } as const;
    for (const output_format of ['jpeg', 'webp'] as const) {
      const answer = await client.images.generate({ ...ask, output_format });
      const bytes = Buffer.from(answer.data?.[0]?.b64_json ?? '', 'base64');
      expect(bytes.subarray(0, 4).toString('hex')).toBe(heads[output_format]);
    }
  });

  test('are links that can be followed without a key', async () => {
    const answer = await client.images.generate({ model: 'dall-e-3', prompt: 'A bird/50%' });
    expect(answer.data?.[0]?.revised_prompt).toContain('A bird');
    const picture = await emulator.fetch(answer.data?.[0]?.url ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });
});

describe('embeddings', () => {
  const model = 'text-embedding-3-small';

  test('are vectors of length one, nearer for texts that share words', async () => {
    const input = ['a small grey bird', 'a small white bird', 'quarterly tax report'];
    const { data } = await client.embeddings.create({ model, input });
    const [first = [], second = [], third = []] = data.map(({ embedding }) => embedding);
    const dot = (left: number[], right: number[]) =>
      left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
    expect(first.length).toBe(1536);
    expect(dot(first, first)).toBeCloseTo(1, 5);
    expect(dot(first, second)).toBeGreaterThan(dot(first, third) + 0.2);
  });

  test('are the same as floats and as base64, with the requested dimensions', async () => {
    const ask = { model, input: [[1, 2, 3], [4]], dimensions: 8 };
    const floats = await client.embeddings.create({ ...ask, encoding_format: 'float' });
    const decoded = await client.embeddings.create(ask);
    expect(floats.data.map(({ embedding }) => embedding.length)).toEqual([8, 8]);
    expect(decoded.data[0]?.embedding).toEqual(floats.data[0]?.embedding);
  });
});

describe('moderations', () => {
  test('flag plain threats and nothing else', async () => {
    const { results } = await client.moderations.create({
      input: ['I will kill them', 'I like birds'],
    });
    expect(results.map(({ flagged }) => flagged)).toEqual([true, false]);
    expect(results[0]?.categories.violence).toBe(true);
  });
});

describe('old completions', () => {
  test('complete texts, and stream the same', async () => {
    const ask = { model: 'gpt-3.5-turbo-instruct', prompt: 'Say this is a test' };
    const whole = await client.completions.create({ ...ask, echo: true, logprobs: 1 });
    expect(whole.choices[0]?.text).toBe('Say this is a testThis is a test.');
    expect(whole.choices[0]?.logprobs?.tokens?.join('')).toBe('This is a test.');
    let text = '';
    for await (const chunk of await client.completions.create({ ...ask, stream: true })) {
      text += chunk.choices[0]?.text;
    }
    expect(text).toBe('This is a test.');
  });

  test('have sixteen tokens at most by default', async () => {
    const answer = await client.completions.create({
      model: 'x',
      prompt: ['Count to 90', 'Count to 3'],
    });
    expect(answer.choices.map(({ finish_reason: reason }) => reason)).toEqual(['length', 'stop']);
    expect(answer.choices[1]?.text).toBe('1, 2, 3');
  });
});

describe('containers, skills and videos', () => {
  test('a container gives back the bytes of its files', async () => {
    const container = await client.containers.create({ name: 'box' });
    const file = await client.containers.files.create(container.id, {
      file: await toFile(Buffer.from('in the box'), 'note.txt'),
    });
    expect(file.path).toBe('/mnt/data/note.txt');
    const content = await client.containers.files.content.retrieve(file.id, {
      container_id: container.id,
    });
    expect(await content.text()).toBe('in the box');
    await client.containers.delete(container.id);
    await expect(client.containers.retrieve(container.id)).rejects.toMatchObject({ status: 404 });
  });

  test('a skill has versions, packed as ZIP', async () => {
    const manual = (text: string) =>
      toFile(Buffer.from(`---\nname: birding\ndescription: ${text}\n---\n`), 'SKILL.md');
    const skill = await client.skills.create({ files: [await manual('Finds birds')] });
    expect(skill).toMatchObject({
      name: 'birding',
      description: 'Finds birds',
      latest_version: '1',
    });
    const version = await client.skills.versions.create(skill.id, {
      files: [await manual('Better')],
    });
    expect(version.version).toBe('2');
    expect((await client.skills.update(skill.id, { default_version: '2' })).default_version).toBe(
      '2',
    );
    const content = await client.skills.content.retrieve(skill.id);
    const bytes = Buffer.from(await content.arrayBuffer());
    expect(bytes.subarray(0, 4).toString('hex')).toBe('504b0304');
    expect(bytes.toString()).toContain('description: Better');
  });

  test('a video is queued, made, and then there to fetch', async () => {
    const video = await client.videos.create({ model: 'sora-2', prompt: 'A petrel', seconds: '8' });
    expect([video.status, video.seconds]).toEqual(['queued', '8']);
    await expect(client.videos.downloadContent(video.id)).rejects.toMatchObject({ status: 400 });
    await client.videos.retrieve(video.id);
    const done = await client.videos.retrieve(video.id);
    expect([done.status, done.progress]).toEqual(['completed', 100]);
    const content = Buffer.from(
      await (await client.videos.downloadContent(video.id)).arrayBuffer(),
    );
    expect(content.subarray(4, 8).toString()).toBe('ftyp');
    const remix = await client.videos.remix(video.id, { prompt: 'At night' });
    expect(remix.remixed_from_video_id).toBe(video.id);
  });
});
