import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, readlinkSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectBytes } from '../../core/request/byte-source.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { encodeMultipart } from '../../core/request/multipart-encoder.ts';
import { fromPath, saveToFile } from './node-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'petrel-files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function pipeIn(place: string): string {
  const path = join(place, 'pipe');
  execFileSync('mkfifo', [path]);
  return path;
}

async function* bytes(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

describe('fromPath', () => {
  test('gives name, type and length, and can be read again', async () => {
    const path = join(folder, 'train.jsonl');
    await writeFile(path, '{"a":1}\n');
    for (const file of [fromPath(path), fromPath(pathToFileURL(path))]) {
      const body = await encodeMultipart({ purpose: 'fine-tune', file });
      expect(body.repeatable).toBe(true);
      const first = await collectBytes(body.open());
      expect(first.byteLength).toBe(body.length);
      expect(await collectBytes(body.open())).toEqual(first);
      const headers = { 'content-type': body.contentType };
      const sent = (await new Response(first, { headers }).formData()).get('file');
      if (!(sent instanceof File)) throw new Error('no file was sent');
      expect([sent.name, sent.type]).toEqual(['train.jsonl', 'application/jsonl']);
      expect(await sent.text()).toBe('{"a":1}\n');
    }
  });

  test('takes another name and type', () => {
    const file = fromPath('/a/b.bin', { name: 'c.wav', type: 'audio/own' });
    expect([file.name, file.type]).toEqual(['c.wav', 'audio/own']);
  });

  test('a read stream sends its base name', async () => {
    const path = join(folder, 'sound.mp3');
    await writeFile(path, 'abc');
    const body = await encodeMultipart({ file: createReadStream(path) });
    const text = new TextDecoder().decode(await collectBytes(body.open()));
    expect(text).toContain('filename="sound.mp3"\r\nContent-Type: audio/mpeg\r\n\r\nabc\r\n');
  });

  test('names the file that is missing, or is a folder', async () => {
    const missing = encodeMultipart({ file: fromPath(join(folder, 'none')) });
    await expect(missing).rejects.toThrow(OpenAIError);
    await expect(missing).rejects.toThrow(/none.*ENOENT/);
    await expect(encodeMultipart({ file: fromPath(folder) })).rejects.toThrow('folder');
    expect(() => fromPath(new URL('https://a.b/c'))).toThrow(OpenAIError);
  });

  test('a file that shrinks while it waits is noticed', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'abcdef');
    const body = await encodeMultipart({ file: fromPath(path) });
    await writeFile(path, 'abc');
    await expect(collectBytes(body.open())).rejects.toThrow('6 bytes');
  });

  test('a pipe is read once, and while it is written', async () => {
    const path = pipeIn(folder);
    const file = fromPath(path);
    const text = randomBytes(300_000).toString('hex');
    // The writer waits for a reader, with the pipe open.
    const writer = spawn('sh', ['-c', 'echo ready; cat > "$1"', 'sh', path]);
    await once(writer.stdout, 'data');
    await sleep(100);
    writer.stdin.end(text);
    expect(new TextDecoder().decode(await collectBytes(file.open()))).toBe(text);
    await expect(collectBytes(file.open())).rejects.toThrow('its bytes were read before');
  });

  test('pipes that nobody writes to occupy no threads', async () => {
    const path = pipeIn(folder);
    const reads = Array.from({ length: 8 }, () => collectBytes(fromPath(path).open()));
    // The threads are four, and read files too.
    await writeFile(join(folder, 'file'), 'read');
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('read');
    execFileSync('sh', ['-c', ': > "$1"', 'sh', path]);
    for (const outcome of await Promise.allSettled(reads)) {
      expect(String(Reflect.get(outcome, 'reason'))).toContain('nothing was written to it');
    }
    const slice = fromPath(path).slice?.(0, 10);
    await expect(collectBytes(slice ?? bytes())).rejects.toThrow('cannot be read in parts');
  });

  test('the file is closed when the upload is given up', async () => {
    const path = join(folder, 'big');
    await writeFile(path, new Uint8Array(2_000_000));
    const body = await encodeMultipart({ file: fromPath(path) });
    for (let round = 0; round < 3; round++) {
      let seen = 0;
      for await (const _ of body.open()) if (++seen === 2) break;
    }
    // The stream closes its file a moment after it was left.
    await vi.waitFor(async () => expect(await openFiles()).not.toContain(path));
  });
});

/** Paths of the files this process has open; none on a machine that does not list them. */
async function openFiles(): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd').catch(() => []);
  return descriptors.map((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`);
    } catch {
      return '';
    }
  });
}

test('of a file of 1 GiB no more is in memory than its reader has read', async () => {
  const path = join(folder, 'large.bin');
  const handle = await open(path, 'w');
  await handle.truncate(2 ** 30);
  await handle.close();
  const body = await encodeMultipart({ file: fromPath(path) });
  expect(body.length).toBeGreaterThan(2 ** 30);
  const before = process.memoryUsage().arrayBuffers;
  let seen = 0;
  for await (const _ of body.open()) {
    await sleep(1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 2 ** 20);
    if (++seen === 50) break;
  }
});

describe('saveToFile', () => {
  test('writes the bytes, over what was there', async () => {
    const path = join(folder, 'a.mp3');
    await writeFile(path, 'something longer');
    await saveToFile(bytes('ab', 'cd'), path);
    expect(await readFile(path, 'utf8')).toBe('abcd');
    expect(await readdir(folder)).toEqual(['a.mp3']);
  });

  test('a source that fails leaves the old file and nothing else, and its own error', async () => {
    const path = join(folder, 'a.mp3');
    await writeFile(path, 'old');
    const failure = new OpenAIError('cut');
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* bytes('ab');
      throw failure;
    }
    await expect(saveToFile(failing(), path)).rejects.toBe(failure);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.mp3']);
  });

  test.each([0o600, 0o640, 0o666, 0o755])('A13: a file of mode %o keeps it', async (mode) => {
    const path = join(folder, 'a.mp3');
    await writeFile(path, 'old');
    await chmod(path, mode);
    await saveToFile(bytes('ab', 'cd'), path);
    expect(await readFile(path, 'utf8')).toBe('abcd');
    expect((await stat(path)).mode & 0o7777).toBe(mode);
  });

  test('A13: a symbolic link stays, and what it leads to is replaced, over any number of links', async () => {
    await mkdir(join(folder, 'data'));
    const target = join(folder, 'data', 'a.mp3');
    await writeFile(target, 'old', { mode: 0o600 });
    await symlink(join('data', 'a.mp3'), join(folder, 'one'));
    await symlink('one', join(folder, 'two'));
    await saveToFile(bytes('ab'), join(folder, 'two'));
    expect(await readFile(target, 'utf8')).toBe('ab');
    expect((await stat(target)).mode & 0o7777).toBe(0o600);
    expect(await readlink(join(folder, 'two'))).toBe('one');
    expect(await readlink(join(folder, 'one'))).toBe(join('data', 'a.mp3'));
    expect(await readdir(join(folder, 'data'))).toEqual(['a.mp3']);
  });

  test('A13: a link within a linked folder leads where the system resolves it to', async () => {
    await mkdir(join(folder, 'deep', 'data'), { recursive: true });
    await symlink(join('deep', 'data'), join(folder, 'linked'));
    await symlink(join('..', 'a.mp3'), join(folder, 'deep', 'data', 'up'));
    await saveToFile(bytes('ab'), join(folder, 'linked', 'up'));
    expect(await readFile(join(folder, 'deep', 'a.mp3'), 'utf8')).toBe('ab');
  });

  test('A13: a link to a file that is not there yet makes it, and a ring of links is an error', async () => {
    await symlink('new.mp3', join(folder, 'link'));
    await saveToFile(bytes('ab'), join(folder, 'link'));
    expect(await readFile(join(folder, 'new.mp3'), 'utf8')).toBe('ab');
    await symlink('ring', join(folder, 'ring'));
    await expect(saveToFile(bytes('ab'), join(folder, 'ring'))).rejects.toThrow(OpenAIError);
  });

  test('A6: a folder is refused before a byte is read', async () => {
    let read = false;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      read = true;
      yield* bytes('ab');
    };
    await expect(saveToFile(source(), folder)).rejects.toThrow('is a folder');
    expect(read).toBe(false);
  });

  test('a path that cannot be written is an error of this package', async () => {
    const work = saveToFile(bytes('ab'), join(folder, 'no', 'such', 'a.mp3'));
    await expect(work).rejects.toThrow(OpenAIError);
    await expect(work).rejects.toThrow('ENOENT');
  });

  test('what is no regular file is written to directly', async () => {
    await saveToFile(bytes('ab'), '/dev/null');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('bytes of many blocks, in chunks of any size, are all there in their order', async () => {
    const path = join(folder, 'many.bin');
    const sizes = [1, 0, 200_000, 65_536, 262_144, 7, 300_000, 0, 99];
    const whole = randomBytes(sizes.reduce((sum, size) => sum + size, 0));
    async function* chunks(): AsyncGenerator<Uint8Array> {
      let at = 0;
      for (const size of sizes) yield whole.subarray(at, (at += size));
    }
    await saveToFile(chunks(), path);
    expect(whole.equals(await readFile(path))).toBe(true);
  });

  test('who reads from a pipe gets the first bytes before there are more', async () => {
    const path = pipeIn(folder);
    const reader = createReadStream(path);
    const arrived = once(reader, 'data');
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield* bytes('first');
      await arrived;
      yield* bytes('second');
    }
    const saved = saveToFile(slow(), path);
    expect(String(await arrived)).toBe('first');
    expect(String(await once(reader, 'data'))).toBe('second');
    await saved;
  });

  test('a destination that takes no more bytes is reported, and the source is released', async () => {
    const path = pipeIn(folder);
    const reader = createReadStream(path);
    reader.once('data', () => reader.destroy());
    let left = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield* bytes('ab');
      } finally {
        left = true;
      }
    }
    const saved = saveToFile(endless(), path);
    await expect(saved).rejects.toThrow(OpenAIError);
    await expect(saved).rejects.toThrow('EPIPE');
    expect(left).toBe(true);
  });
});
