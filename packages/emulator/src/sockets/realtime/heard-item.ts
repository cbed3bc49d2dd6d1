import { isObject, type JsonObject } from '@petrel/spec/json';
import { sentenceFor } from '../../behaviours/transcript.ts';
import type { Emulation } from '../../emulation.ts';
import type { SoundFormat } from '../../media/sound-format.ts';
import { listOf, textOf } from '../../members.ts';
import { recordedSound, type HeldItem } from './conversation.ts';
import { decodeSound } from './input-audio-buffer.ts';

/**
 * An item that the client has created, with its sound as bytes and the words that the model hears in it.
 *
 * @throws {ApiError} 400 for what is no sound.
 */
export function heardItem(item: JsonObject, emulation: Emulation, format: SoundFormat): HeldItem {
  const held: HeldItem = { item };
  if (!Array.isArray(item.content)) return held;
  const content = listOf(item, 'content').map((part) => {
    const audio = isObject(part) && part.type === 'input_audio' ? textOf(part, 'audio') : undefined;
    if (!isObject(part) || audio === undefined) return part;
    const bytes = decodeSound(audio, 'item.content');
    held.sound = recordedSound(bytes, format);
    return { type: 'input_audio', transcript: part.transcript ?? sentenceFor(emulation, bytes) };
  });
  held.item = { ...item, content };
  return held;
}

/** An item without the sound that it was created with, as the API shows it. */
export function shownItem(item: JsonObject): JsonObject {
  if (!Array.isArray(item.content)) return item;
  const content = listOf(item, 'content').map((part) => {
    if (!isObject(part) || part.type !== 'input_audio') return part;
    const { audio: _, ...rest } = part;
    return rest;
  });
  return { ...item, content };
}
