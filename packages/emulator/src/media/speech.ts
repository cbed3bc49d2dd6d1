import { countTokens } from '../generate/tokens.ts';
import { ByteWriter } from './byte-writer.ts';

/** Samples a second, of all formats but FLAC. */
const rate = 24_000;

/** A sound and its media type. */
export interface Speech {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/**
 * A short sound for a text, longer for longer texts: a soft tone as `wav` and `pcm` (24 kHz, 16
 * bits, one channel), silence as `mp3`, `aac`, `opus` (in Ogg) and `flac`. All play.
 */
export function speechBytes(text: string, format: string): Speech {
  // A fiftieth of a second for each token, at most a second: audible, and quick to send.
  const frames = Math.min(Math.max(countTokens(text), 5), 50);
  switch (format) {
    case 'wav':
      return { bytes: wave(tone(frames)), type: 'audio/wav' };
    case 'pcm':
      return { bytes: tone(frames), type: 'audio/pcm' };
    case 'aac':
      return { bytes: repeat(aacFrame, frames), type: 'audio/aac' };
    case 'opus':
      return { bytes: oggOpus(frames), type: 'audio/ogg' };
    case 'flac':
      return { bytes: flac(frames), type: 'audio/flac' };
    default:
      return { bytes: repeat(mp3Frame(), frames), type: 'audio/mpeg' };
  }
}

function tone(frames: number): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const length = (rate / 50) * frames;
  for (let at = 0; at < length; at++) {
    const fade = Math.min(1, at / 480, (length - at) / 480);
    const level = Math.round(6000 * fade * Math.sin((2 * Math.PI * 330 * at) / rate));
    writer.little((level + 0x10000) % 0x10000, 2);
  }
  return writer.done();
}

/** Wraps samples as RIFF/WAVE. */
function wave(samples: Uint8Array): Uint8Array<ArrayBuffer> {
  return new ByteWriter()
    .text('RIFF')
    .little(36 + samples.length, 4)
    .text('WAVEfmt ')
    .little(16, 4)
    .little(1, 2)
    .little(1, 2)
    .little(rate, 4)
    .little(rate * 2, 4)
    .little(2, 2)
    .little(16, 2)
    .text('data')
    .little(samples.length, 4)
    .bytes(samples)
    .done();
}

function repeat(frame: Uint8Array, times: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    { length: frame.length * times },
    (_, at) => frame[at % frame.length] ?? 0,
  );
}

/** One silent frame of MPEG-1 layer III: 32 kbit/s, 48 kHz, one channel, 96 bytes. */
function mp3Frame(): Uint8Array {
  return new ByteWriter().bytes([0xff, 0xfb, 0x14, 0xc4]).bytes(new Uint8Array(92)).done();
}

/** One silent frame of AAC in ADTS: 44.1 kHz, two channels, 13 bytes. */
const aacFrame = Uint8Array.from([
  0xff, 0xf1, 0x50, 0x80, 0x01, 0xbf, 0xfc, 0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c,
]);

/** Silent Opus packets of 20 ms in Ogg pages (RFC 7845). */
function oggOpus(frames: number): Uint8Array<ArrayBuffer> {
  const head = new ByteWriter().text('OpusHead').bytes([1, 1]).little(312, 2).little(rate, 4);
  const tags = new ByteWriter().text('OpusTags').little(8, 4).text('emulator').little(0, 4);
  const writer = new ByteWriter()
    .bytes(oggPage(head.little(0, 3).done(), 0, 0, 2))
    .bytes(oggPage(tags.done(), 1, 0, 0));
  for (let index = 1; index <= frames; index++) {
    const packet = Uint8Array.from([0xf8, 0xff, 0xfe]);
    writer.bytes(oggPage(packet, index + 1, index * 960, index === frames ? 4 : 0));
  }
  return writer.done();
}

function oggPage(packet: Uint8Array, number: number, position: number, flags: number): Uint8Array {
  const page = new ByteWriter()
    .text('OggS')
    .bytes([0, flags])
    .little(position, 8)
    .little(1, 4)
    .little(number, 4)
    .little(0, 4)
    .bytes([1, packet.length])
    .bytes(packet)
    .done();
  const checksum = crcHighFirst(page, 0x04c11db7, 32);
  page.set(new ByteWriter().little(checksum, 4).done(), 22);
  return page;
}

/** Silence in FLAC: frames of 4608 samples at 44.1 kHz, each one constant (RFC 9639). */
function flac(frames: number): Uint8Array<ArrayBuffer> {
  const count = Math.min(frames, 9);
  const block = 4608;
  const info = new ByteWriter()
    .big(block, 2)
    .big(block, 2)
    .big(0, 6)
    // 20 bits of sample rate, 3 of channels - 1, 5 of bits per sample - 1, 36 of total samples.
    .big(44_100 * 16 + 0, 3)
    .big(0xf0, 1)
    .big(block * count, 4)
    .bytes(new Uint8Array(16))
    .done();
  const writer = new ByteWriter().text('fLaC').bytes([0x80]).big(info.length, 3).bytes(info);
  for (let index = 0; index < count; index++) writer.bytes(flacFrame(index));
  return writer.done();
}

function flacFrame(index: number): Uint8Array {
  const header = new ByteWriter().bytes([0xff, 0xf8, 0x59, 0x08, index]).done();
  const frame = new ByteWriter()
    .bytes(header)
    .bytes([crcHighFirst(header, 0x07, 8)])
    .bytes([0, 0, 0])
    .done();
  return new ByteWriter()
    .bytes(frame)
    .big(crcHighFirst(frame, 0x8005, 16), 2)
    .done();
}

/** The CRC of FLAC and Ogg: the highest bit first, beginning with 0, not inverted at the end. */
function crcHighFirst(bytes: Uint8Array, polynomial: number, width: 8 | 16 | 32): number {
  const top = 2 ** (width - 1);
  const mask = 2 ** width - 1;
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << (width - 8);
    for (let bit = 0; bit < 8; bit++) {
      const carry = (value & top) !== 0;
      value = ((value << 1) & mask) ^ (carry ? polynomial : 0);
    }
  }
  return value >>> 0;
}
