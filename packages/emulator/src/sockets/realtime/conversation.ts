import { isObject, type JsonObject } from '@petrel/spec/json';
import { ApiError, badRequest } from '../../http/api-error.ts';
import { toBase64 } from '../../media/base64.ts';
import { soundLength, type SoundFormat } from '../../media/sound-format.ts';
import { speechSound, spokenWords, WORD_LENGTH } from '../../media/word-tones.ts';
import { listOf, textOf } from '../../members.ts';

/** An item of a conversation, and its sound. */
export interface HeldItem {
  item: JsonObject;
  sound?: ItemSound;
  /** Whether it was cut, so that it no longer grows. */
  isTruncated?: boolean;
}

/** The sound of a message. Speech of the model is not kept: it follows from the words. */
export interface ItemSound {
  format: SoundFormat;
  /** Milliseconds. */
  length: number;
  bytes?: Uint8Array;
  words?: string;
}

/** Where an item was put: behind which other one, or first. */
export interface AddedItem {
  held: HeldItem;
  previous: string | null;
}

/** The longest id of an item. */
const LONGEST_ID = 32;

/** The items of a conversation, in order. */
export class Conversation {
  #items: HeldItem[] = [];

  get items(): readonly JsonObject[] {
    return this.#items.map(({ item }) => item);
  }

  /** Whether the model has spoken. */
  get hasSpeech(): boolean {
    return this.#items.some(({ sound }) => sound?.words !== undefined);
  }

  get lastId(): string | null {
    const last = this.#items.at(-1);
    return last === undefined ? null : idOf(last);
  }

  /**
   * Adds an item.
   *
   * @param after The id of the item before it, `root` for the beginning. Default: the end.
   * @throws {ApiError} 400 for an id that exists, is too long, or is not there to follow.
   */
  add(held: HeldItem, after?: string): AddedItem {
    const id = idOf(held);
    this.checkNew(id);
    let at = this.#items.length;
    if (after === 'root') at = 0;
    else if (after !== undefined) at = this.#position(after, 'previous_item_id', 'create') + 1;
    this.#items.splice(at, 0, held);
    const previous = this.#items[at - 1];
    return { held, previous: previous === undefined ? null : idOf(previous) };
  }

  /** @throws {ApiError} 400 for an id that exists or is too long. */
  checkNew(id: string): void {
    if (id.length > LONGEST_ID) {
      throw badRequest(
        `Invalid 'item.id': string too long. Expected a string with maximum length ${LONGEST_ID}, but got one with length ${id.length} instead.`,
        'item.id',
        'string_above_max_length',
      );
    }
    if (!this.#items.some((held) => idOf(held) === id)) return;
    const message = `Error adding item: an item with id '${id}' already exists in the conversation.`;
    throw badRequest(message, 'item.id', 'item_create_duplicate_item_id');
  }

  find(id: string): JsonObject | undefined {
    return this.#items.find((held) => idOf(held) === id)?.item;
  }

  /** @throws {ApiError} 400 when the item does not exist. */
  delete(id: string): void {
    this.#items.splice(this.#position(id, 'item_id', 'delete'), 1);
  }

  /**
   * An item with its sound.
   *
   * @throws {ApiError} 400 when the item does not exist.
   */
  retrieve(id: string): JsonObject {
    const held = this.#items[this.#position(id, 'item_id', 'retrieve')];
    if (held === undefined) return {};
    const audio = soundOf(held);
    if (audio === undefined) return held.item;
    const content = listOf(held.item, 'content').map((part) =>
      isObject(part) && String(part.type).endsWith('_audio') ? { ...part, audio } : part,
    );
    return { ...held.item, content };
  }

  /**
   * Shortens speech of the model to what was played. Its transcript is deleted.
   *
   * @throws {ApiError} 400 for an item that is no speech of the model, and for more than it has spoken.
   */
  truncate(id: string, index: number, end: number): void {
    const held = this.#items[this.#position(id, 'item_id', 'truncate')];
    const part = listOf(held?.item ?? {}, 'content')[index];
    const isSpoken =
      held?.item.role === 'assistant' && isObject(part) && part.type === 'output_audio';
    if (!isSpoken || held.sound === undefined) {
      const message =
        held?.item.role === 'assistant'
          ? `Item '${id}' has no audio at content_index ${index}.`
          : 'Only model output audio messages can be truncated.';
      throw badRequest(message, 'item_id', 'invalid_value');
    }
    if (end < 0 || end > held.sound.length) {
      const message = `Audio content of ${held.sound.length}ms is already shorter than ${end}ms.`;
      throw badRequest(message, 'audio_end_ms', 'invalid_value');
    }
    held.sound = { ...held.sound, length: end };
    held.isTruncated = true;
    delete part.transcript;
  }

  #position(id: string, param: string, verb: string): number {
    const at = this.#items.findIndex((held) => idOf(held) === id);
    if (at >= 0) return at;
    const failed = { create: 'Error adding item', delete: 'Item deletion failed' }[verb];
    const begin =
      failed ?? (verb === 'truncate' ? 'Item truncation failed' : 'Item retrieval failed');
    throw new ApiError(`${begin}: item with item_id '${id}' not found.`, {
      status: 400,
      param,
      code: `item_${verb}_invalid_${param}`,
    });
  }
}

/** The sound of words that the model speaks. */
export function spokenSound(words: string, format: SoundFormat): ItemSound {
  return { format, words, length: spokenWords(words).length * WORD_LENGTH };
}

/** The sound that the user has sent. */
export function recordedSound(bytes: Uint8Array, format: SoundFormat): ItemSound {
  return { format, bytes, length: Math.round(soundLength(bytes.length, format)) };
}

function soundOf({ sound }: HeldItem): string | undefined {
  if (sound === undefined) return undefined;
  if (sound.bytes !== undefined) return toBase64(sound.bytes);
  return speechSound(sound.words ?? '', sound.format, sound.length);
}

function idOf({ item }: HeldItem): string {
  return textOf(item, 'id') ?? '';
}
