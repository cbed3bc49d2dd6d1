import { DEFAULT_RESPONSE_LIMIT, responseTooLarge } from '../response/response-too-large.ts';
import { TextJoiner } from './text-joiner.ts';
import { UTF8Decoder } from './utf8-decoder.ts';

/** One server-sent event as it was written. */
export interface ServerSentEvent {
  /** The `event` field; null when there was none. */
  event: string | null;
  /** The `data` lines, joined by LF. */
  data: string;
  /** The last `id` the stream has given; null before the first. */
  id: string | null;
  /** The event's `retry` field: milliseconds to wait before reconnecting. */
  retry: number | null;
}

/** Characters a string of V8 can have. */
const LONGEST_STRING = 536_870_888;
const LF = 10;
const COLON = 58;
const SPACE = 32;
/** Characters of lines that are no fields, which are kept. */
const MOST_STRAY = 65_536;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Decodes server-sent events from bytes or text that may be cut anywhere, in time linear in the
 * input.
 *
 * Lines end with LF, CR or CRLF; an event without `data` is skipped, and a leading
 * byte order mark dropped, as the specification asks.
 *
 * ```ts
 * decoder.write(chunk);
 * for (let event = decoder.read(); event !== null; event = decoder.read()) handle(event);
 * ```
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class SSEDecoder {
  readonly #utf8 = new UTF8Decoder();
  // One for each text that grows, as each counts what its own text keeps in memory.
  readonly #unfinishedJoiner = new TextJoiner();
  readonly #dataJoiner = new TextJoiner();
  readonly #strayJoiner = new TextJoiner();
  #text = '';
  #position = 0;
  // The next newline of each kind, or the length of the text when there is none. Both are kept so
  // that input with one kind only is not searched to its end for the other at every line.
  #nextLF = 0;
  #nextCR = 0;
  #unfinished = '';
  #started = false;
  #afterCR = false;
  #event: string | null = null;
  #data: string | null = null;
  #id: string | null = null;
  #retry: number | null = null;
  #stray = '';
  readonly #limit: number;
  readonly #longest: number;

  /** `limit` is the length of an event, in characters, that {@link read} still puts up with. */
  constructor(limit: number = DEFAULT_RESPONSE_LIMIT) {
    this.#limit = limit;
    this.#longest = Math.min(limit, LONGEST_STRING);
  }

  /** Lines that are no fields, about the first 64 KiB of them: what was sent in place of events. */
  get stray(): string {
    return this.#stray;
  }

  /** Adds input. Read all events of the input before, or they stay in front of these. */
  write(chunk: Uint8Array | string): void {
    const text = typeof chunk === 'string' ? chunk : this.#utf8.write(chunk);
    if (text !== '') this.#append(text);
  }

  /** Ends the input: a last line or event without its end counts as complete. */
  end(): void {
    this.#append(`${this.#utf8.end()}\n\n`);
  }

  /**
   * The next complete event, or null when more input is needed.
   *
   * @throws APIResponseValidationError of code `response_too_large` for an event beyond the limit
   */
  read(): ServerSentEvent | null {
    const text = this.#text;
    while (this.#position < text.length) {
      const start = this.#position;
      const end = this.#endLine(text);
      if (end === -1) {
        this.#checkLength(this.#unfinished.length + text.length - start);
        const rest = start === 0 ? text : text.slice(start);
        this.#unfinished = this.#unfinishedJoiner.join(this.#unfinished, rest);
        this.#position = text.length;
        return null;
      }
      if (this.#unfinished !== '') {
        this.#checkLength(this.#unfinished.length + end - start);
        const line = this.#unfinished + text.slice(start, end);
        this.#unfinished = '';
        this.#readLine(line, 0, line.length);
      } else if (end > start) {
        this.#readLine(text, start, end);
      } else {
        const event = this.#dispatch();
        if (event !== null) return event;
      }
    }
    return null;
  }

  #append(input: string): void {
    let start = 0;
    if (!this.#started) {
      this.#started = true;
      if (input.charCodeAt(0) === BYTE_ORDER_MARK) start = 1;
    }
    // The LF of a CRLF that was cut in two.
    if (this.#afterCR && input.charCodeAt(0) === LF) start = 1;
    this.#afterCR = false;
    if (this.#position < this.#text.length) {
      this.#text = this.#text.slice(this.#position) + input.slice(start);
      this.#position = 0;
    } else {
      this.#text = input;
      this.#position = start;
    }
    this.#unfinishedJoiner.hold(this.#text.length);
    this.#dataJoiner.hold(this.#text.length);
    this.#strayJoiner.hold(this.#text.length);
    this.#nextLF = indexOrEnd(this.#text, '\n', this.#position);
    this.#nextCR = indexOrEnd(this.#text, '\r', this.#position);
  }

  /** The end of the line at #position, having moved behind its newline; -1 if it has none yet. */
  #endLine(text: string): number {
    const lf = this.#nextLF;
    const cr = this.#nextCR;
    if (lf < cr) {
      this.#position = lf + 1;
      this.#nextLF = indexOrEnd(text, '\n', lf + 1);
      return lf;
    }
    if (cr === text.length) return -1;
    this.#afterCR = cr + 1 === text.length;
    this.#position = lf === cr + 1 ? cr + 2 : cr + 1;
    this.#nextCR = indexOrEnd(text, '\r', this.#position);
    if (lf < this.#position) this.#nextLF = indexOrEnd(text, '\n', this.#position);
    return cr;
  }

  #readLine(text: string, start: number, end: number): void {
    if (text.startsWith('data:', start)) {
      this.#addData(text.slice(valueStart(text, start + 4), end));
      return;
    }
    if (text.charCodeAt(start) === COLON) return;
    const line = text.slice(start, end);
    const colon = line.indexOf(':');
    const isField =
      colon === -1
        ? this.#readField(line, '')
        : this.#readField(line.slice(0, colon), line.slice(valueStart(line, colon)));
    if (isField || this.#stray.length >= MOST_STRAY) return;
    this.#stray = this.#strayJoiner.join(this.#stray, `${line}\n`);
  }

  #addData(value: string): void {
    if (this.#data === null) {
      this.#data = value;
      return;
    }
    this.#checkLength(value.length + 1);
    this.#data = this.#dataJoiner.join(this.#data, `\n${value}`);
  }

  /** Refuses an event that would have `more` characters on top of its data so far. */
  #checkLength(more: number): void {
    if (more + (this.#data?.length ?? 0) <= this.#longest) return;
    throw responseTooLarge(this.#limit, {}, 'event of the stream');
  }

  /** Whether the field is one of an event. */
  #readField(name: string, value: string): boolean {
    if (name === 'event') this.#event = value;
    else if (name === 'data') this.#addData(value);
    else if (name === 'id') this.#readID(value);
    else if (name === 'retry') this.#readRetry(value);
    else return false;
    return true;
  }

  #readID(value: string): void {
    if (!value.includes('\0')) this.#id = value;
  }

  #readRetry(value: string): void {
    if (/^\d+$/.test(value)) this.#retry = Number(value);
  }

  #dispatch(): ServerSentEvent | null {
    const data = this.#data;
    const event = this.#event;
    this.#event = null;
    this.#data = null;
    if (data === null) return null;
    const retry = this.#retry;
    this.#retry = null;
    return { event: event === '' ? null : event, data, id: this.#id, retry };
  }
}

/** Where the value of a field begins: behind its colon and one space. */
function valueStart(text: string, colon: number): number {
  return text.charCodeAt(colon + 1) === SPACE ? colon + 2 : colon + 1;
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index === -1 ? text.length : index;
}
