import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { APIUserAbortError, OpenAIError } from '../../../core/errors/index.ts';
import { playAudio, recordAudio } from '../../../audio.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'petrel-audio-'));
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  vi.stubEnv('FOLDER', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Puts a program on PATH that writes its process id and its arguments, and then runs a script. */
async function program(name: 'ffmpeg' | 'ffplay', script: string): Promise<void> {
  const path = join(folder, name);
  const lines = ['#!/bin/sh', 'echo $$ > $FOLDER/pid', 'echo "$@" > $FOLDER/arguments', script];
  await writeFile(path, `${lines.join('\n')}\n`);
  await chmod(path, 0o755);
}

const written = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const started = (): Promise<void> => vi.waitFor(() => written('arguments').then(() => {}), 5_000);

/** Whether the program still runs. */
async function runs(): Promise<boolean> {
  try {
    const id = Number(await written('pid'));
    // A program that was killed before it wrote its id has left an empty file, and 0 would be this process.
    return id > 0 && process.kill(id, 0);
  } catch {
    return false;
  }
}

const PLAY = 'cat > $FOLDER/played';

describe('playAudio', () => {
  test.each<[string, () => Parameters<typeof playAudio>[0]]>([
    ['a response', () => new Response('audio')],
    ['a file', () => new File(['au', 'dio'], 'a.mp3')],
    ['bytes', () => new TextEncoder().encode('audio')],
    ['a stream of Node', () => Readable.from(['au', 'dio'])],
    ['a web stream', () => new Blob(['audio']).stream()],
  ])('plays %s', async (_, input) => {
    await program('ffplay', PLAY);
    await playAudio(input());
    expect(await written('played')).toBe('audio');
    expect(await written('arguments')).toContain('-autoexit -nodisp -i pipe:0');
  });

  test('plays while audio arrives, at the pace of the player', async () => {
    await program('ffplay', 'head -c 5 > $FOLDER/first; sleep 0.2; cat > $FOLDER/played');
    let sent = 0;
    async function* audio(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('first');
      await vi.waitFor(async () => expect(await written('first')).toBe('first'), 5_000);
      for (; sent < 100; sent++) yield new Uint8Array(65_536);
    }
    const playing = playAudio(audio());
    await vi.waitFor(() => expect(sent).toBeGreaterThan(0), 5_000);
    expect(sent).toBeLessThan(50);
    await playing;
    expect(sent).toBe(100);
  });

  test('is over when the player is closed, and closes the source', async () => {
    await program('ffplay', 'head -c 1 > /dev/null');
    let closed = false;
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel: () => {
        closed = true;
      },
    });
    await playAudio(source);
    expect(closed).toBe(true);
  });

  test('is over when the player is closed before it has taken all', async () => {
    await program('ffplay', 'head -c 1 > /dev/null; sleep 0.1');
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(65_536);
    }
    await playAudio(endless());
    expect(await runs()).toBe(false);
  });

  test('stops the player when it is aborted, by force if need be', async () => {
    await program('ffplay', 'trap "" TERM; while :; do sleep 0.1; done');
    const controller = new AbortController();
    const playing = playAudio(new ReadableStream({}), controller);
    await started();
    controller.abort();
    await expect(playing).rejects.toBeInstanceOf(APIUserAbortError);
    await vi.waitFor(async () => expect(await runs()).toBe(false));
  });

  test('starts nothing when it is aborted before', async () => {
    await program('ffplay', PLAY);
    const playing = playAudio(new Response('audio'), { signal: AbortSignal.abort() });
    await expect(playing).rejects.toBeInstanceOf(APIUserAbortError);
    expect(existsSync(join(folder, 'pid'))).toBe(false);
  });

  test('fails and stops the player when the audio cannot be read', async () => {
    await program('ffplay', PLAY);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(3);
      await sleep(10);
      throw new TypeError('fetch failed');
    }
    const error: unknown = await playAudio(broken()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ cause: { message: 'fetch failed' } });
    expect(await runs()).toBe(false);
  });

  test('names the exit code and what the player wrote', async () => {
    await program('ffplay', 'cat > /dev/null; echo "pipe:0: Invalid data" >&2; exit 3');
    const playing = playAudio(new Response('text'));
    await expect(playing).rejects.toThrow('`ffplay` failed with exit code 3: pipe:0: Invalid data');
  });

  test('reports that the player is missing, and closes the source', async () => {
    vi.stubEnv('PATH', folder);
    let closed = false;
    const source = new ReadableStream({ cancel: () => void (closed = true) });
    await expect(playAudio(source)).rejects.toThrow('`ffplay` was not found on PATH');
    expect(closed).toBe(true);
  });

  test('reports what is no audio, and a response without a body', async () => {
    // @ts-expect-error A path is no audio.
    await expect(playAudio('speech.mp3')).rejects.toThrow('takes a response, a stream, a file');
    await expect(playAudio(new Response(null))).rejects.toBeInstanceOf(OpenAIError);
  });
});

/** Sends audio until it is stopped, and then the rest of it. */
const RECORD = 'trap "printf rest; exit 255" TERM; printf RIFF; while :; do sleep 0.05; done';

describe('recordAudio', () => {
  test('records until the timeout', async () => {
    await program('ffmpeg', RECORD);
    const file = await recordAudio({ timeout: 300 });
    expect(file).toMatchObject({ name: 'audio.wav', type: 'audio/wav' });
    expect(await file.text()).toBe('RIFFrest');
    const input = process.platform === 'linux' ? '-f alsa -i hw:0' : '-i';
    expect(await written('arguments')).toContain(input);
    expect(await written('arguments')).toContain('-ar 24000 -ac 1 -f wav pipe:1');
    expect(await runs()).toBe(false);
  });

  test('records until the signal is aborted', async () => {
    await program('ffmpeg', RECORD);
    const controller = new AbortController();
    const recording = recordAudio({ signal: controller.signal, device: 'plughw:1' });
    await started();
    await sleep(100);
    controller.abort();
    expect(await (await recording).text()).toBe('RIFFrest');
    if (process.platform === 'linux') expect(await written('arguments')).toContain('-i plughw:1');
  });

  test('a recording without a byte, and a timeout that is none, are errors', async () => {
    await program('ffmpeg', 'exit 0');
    await expect(recordAudio()).rejects.toThrow('FFmpeg recorded nothing');
    for (const timeout of [0, -1, NaN]) {
      await expect(recordAudio({ timeout })).rejects.toMatchObject({ code: 'configuration' });
    }
  });

  test('an aborted signal ends the recording at once', async () => {
    await program('ffmpeg', RECORD);
    const file = await recordAudio({ signal: AbortSignal.abort() });
    expect(file.name).toBe('audio.wav');
    await vi.waitFor(async () => expect(await runs()).toBe(false));
  });

  test('keeps what has been recorded when the program has to be killed', async () => {
    await program('ffmpeg', 'trap "" TERM; printf RIFF; while :; do sleep 0.1; done');
    const file = await recordAudio({ timeout: 300 });
    expect(await file.text()).toBe('RIFF');
    expect(await runs()).toBe(false);
  });

  test('ends with the program, even if what it has started keeps its output open', async () => {
    await program('ffmpeg', 'printf RIFF; sleep 3 & exit 0');
    const start = performance.now();
    expect(await (await recordAudio()).text()).toBe('RIFF');
    expect(performance.now() - start).toBeLessThan(2_500);
  });

  test('names the exit code and what the program wrote', async () => {
    await program('ffmpeg', 'echo "hw:7: No such device" >&2; exit 1');
    const recording = recordAudio({ device: 7 });
    await expect(recording).rejects.toThrow('exit code 1: hw:7: No such device');
  });

  test('reports a program that is missing or cannot be started', async () => {
    vi.stubEnv('PATH', folder);
    const missing: unknown = await recordAudio().catch((reason: unknown) => reason);
    expect(missing).toBeInstanceOf(OpenAIError);
    expect(missing).toMatchObject({ message: expect.stringContaining('install FFmpeg') });
    await writeFile(join(folder, 'ffmpeg'), '');
    await expect(recordAudio()).rejects.toThrow('could not be started');
    await expect(recordAudio({ device: 'a\0b' })).rejects.toBeInstanceOf(OpenAIError);
  });

  test('needs the name of a microphone on Windows', async () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    await expect(recordAudio()).rejects.toThrow('name of a microphone');
    vi.restoreAllMocks();
  });
});
