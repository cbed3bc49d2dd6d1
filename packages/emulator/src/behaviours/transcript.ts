import type { JsonObject } from '@petrel/spec/json';
import type { Emulation } from '../emulation.ts';

/** A segment of speech. Times in seconds. */
export interface Phrase extends JsonObject {
  start: number;
  end: number;
  text: string;
}

const sentences = [
  'The storm petrel flies low over the waves. It comes ashore only at night.',
  'We set out at dawn, when the wind had turned. By noon the coast was out of sight.',
  'Imagine the wildest idea that you have ever had. Now think about how it might scale.',
] as const;

/** What is spoken in a sound: the same bytes always hold the same sentences. */
export function sentenceFor(emulation: Emulation, bytes: Uint8Array): string {
  return emulation.random(`${bytes.length}/${bytes.slice(0, 4096).join()}`).pick(sentences);
}

/** Splits a text into sentences and spreads them over a duration. */
export function phrasesOf(text: string, duration: number): Phrase[] {
  const parts = text.match(/[^.!?]+[.!?]+\s*/g) ?? [text];
  let spoken = 0;
  return parts.map((part) => {
    const start = timeAt(spoken, text, duration);
    spoken += part.length;
    return { start, end: timeAt(spoken, text, duration), text: part.trim() };
  });
}

/** The words of phrases, each with its time. */
export function wordsOf(phrases: readonly Phrase[]): JsonObject[] {
  return phrases.flatMap(({ start, end, text }) => {
    const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
    const each = (end - start) / Math.max(1, words.length);
    return words.map((word, index) => ({
      word,
      start: round(start + each * index),
      end: round(start + each * (index + 1)),
    }));
  });
}

function timeAt(spoken: number, text: string, duration: number): number {
  return round((spoken / Math.max(1, text.length)) * duration);
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** Phrases as subtitles: SubRip, or WebVTT (W3C). */
export function cueSheet(phrases: readonly Phrase[], format: 'srt' | 'vtt'): string {
  const mark = format === 'srt' ? ',' : '.';
  const cues = phrases.map(({ start, end, text }, index) => {
    const number = format === 'srt' ? `${index + 1}\n` : '';
    return `${number}${stamp(start, mark)} --> ${stamp(end, mark)}\n${text}\n`;
  });
  return (format === 'vtt' ? 'WEBVTT\n\n' : '') + cues.join('\n');
}

function stamp(seconds: number, mark: string): string {
  const total = Math.round(seconds * 1000);
  const rest = String(total % 1000).padStart(3, '0');
  return `${twoDigits(total / 3_600_000)}:${twoDigits((total / 60_000) % 60)}:${twoDigits((total / 1000) % 60)}${mark}${rest}`;
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
