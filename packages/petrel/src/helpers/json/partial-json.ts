import { argumentError } from '../arguments.ts';

type Container = unknown[] | Record<string, unknown>;

/** What the parser expects next. Numbers, because the state is compared for every character. */
const VALUE = 0;
const FIRST_ELEMENT = 1;
const FIRST_KEY = 2;
const KEY = 3;
const COLON = 4;
const SEPARATOR = 5;
const STRING = 6;
const WORD = 7;
const END = 8;
const INVALID = 9;

// Codes of characters.
const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;
const COMMA = 44;
const COLON_SIGN = 58;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const LETTER_U = 117;

/** How deep arrays and objects are read: deeper ones exhaust the stack of `JSON.stringify`. */
const DEEPEST = 1_000;

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Parses JSON that arrives in pieces. After each piece, {@link value} is what the text so far holds:
 * strings, arrays and objects grow; numbers, `true`, `false` and `null` appear once they are complete.
 * Each character is read once, so the total time is linear in the length of the text.
 *
 * ```ts
 * const json = new PartialJSON();
 * json.append('{"city":"Par');
 * json.value; // { city: 'Par' }
 * json.append('is","days":3}');
 * json.value; // { city: 'Paris', days: 3 }
 * ```
 *
 * No text throws. Text that is not JSON, or is nested deeper than 1,000 levels, ends the parsing: `value`
 * stays what it was before.
 */
export class PartialJSON {
  #state: number = VALUE;
  #root: unknown = undefined;
  /** The arrays and objects around the innermost one. */
  readonly #stack: (Container | null)[] = [];
  /** The innermost array or object that is being read. */
  #container: Container | null = null;
  /** Whether that is an array. */
  #inArray = false;
  /** How many elements the last array had: the arrays of a list are often alike. */
  #usualLength = 2;
  /** The key, in the innermost object, of the value that is being read. */
  #key = '';
  #isKey = false;
  /** The characters of the string or word that is being read. */
  #text = '';
  /** The beginning of an escape sequence, up to its last character. */
  #escape = '';

  /** What the text so far holds: the same object every time, which grows; undefined at first. */
  get value(): unknown {
    return this.#root;
  }

  /** Whether the text so far is one complete JSON value. */
  get complete(): boolean {
    if (this.#state === WORD && this.#container === null) {
      return wordValue(this.#text) !== undefined;
    }
    return this.#state === END;
  }

  /** Whether the text so far is the beginning of JSON. */
  get valid(): boolean {
    return this.#state !== INVALID;
  }

  /** Reads the next piece of the text. */
  append(piece: string): void {
    if (typeof piece !== 'string') throw argumentError('piece', 'a string', piece);
    let at = 0;
    while (at < piece.length && this.#state !== INVALID) {
      if (this.#state === STRING) at = this.#readString(piece, at);
      else if (this.#state === WORD) at = this.#readWord(piece, at);
      else if (this.#state === END) at = this.#readEnd(piece, at);
      else at = this.#readStructure(piece, at);
    }
    if (this.#state === STRING && !this.#isKey) this.#put(this.#text);
  }

  /** Ends the text: a number at its very end is complete now. */
  end(): void {
    if (this.#state === WORD) this.#endWord();
  }

  /** Reads characters until a string or a word begins. */
  #readStructure(piece: string, start: number): number {
    let at = start;
    while (at < piece.length && this.#state !== STRING && this.#state < WORD) {
      const code = piece.charCodeAt(at);
      const state = this.#state;
      if (code <= SPACE) {
        if (code !== SPACE && !isLineSpace(code)) this.#state = INVALID;
      } else if (state === SEPARATOR) this.#separate(code);
      else if (state === VALUE || state === FIRST_ELEMENT) {
        this.#beginValue(code);
        if (this.#state === WORD) return at;
      } else if (state === COLON) this.#state = code === COLON_SIGN ? VALUE : INVALID;
      else if (code === QUOTE) this.#beginString(true);
      else if (code === CLOSE_OBJECT && state === FIRST_KEY) this.#close();
      else this.#state = INVALID;
      at++;
    }
    return at;
  }

  #separate(code: number): void {
    if (code === COMMA) this.#state = this.#inArray ? VALUE : KEY;
    else if (code === (this.#inArray ? CLOSE_ARRAY : CLOSE_OBJECT)) this.#close();
    else this.#state = INVALID;
  }

  /** Reads what may follow a whole value: white space. */
  #readEnd(piece: string, start: number): number {
    for (let at = start; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code !== SPACE && !isLineSpace(code)) this.#state = INVALID;
    }
    return piece.length;
  }

  /** A word is read from its first character. */
  #beginValue(code: number): void {
    if (code === QUOTE) {
      if (this.#inArray) this.#add('');
      this.#beginString(false);
    } else if (code === OPEN_OBJECT) {
      this.#open({}, FIRST_KEY);
    } else if (code === OPEN_ARRAY) {
      this.#open(emptyArray(this.#usualLength), FIRST_ELEMENT);
    } else if (code === CLOSE_ARRAY && this.#state === FIRST_ELEMENT) {
      this.#close();
    } else {
      this.#state = WORD;
      this.#text = '';
    }
  }

  #open(container: Container, state: number): void {
    if (this.#stack.length === DEEPEST) {
      this.#state = INVALID;
      return;
    }
    this.#add(container);
    this.#stack.push(this.#container);
    this.#container = container;
    this.#inArray = state === FIRST_ELEMENT;
    this.#state = state;
  }

  #close(): void {
    if (Array.isArray(this.#container)) this.#usualLength = this.#container.length || 1;
    this.#container = this.#stack.pop() ?? null;
    this.#inArray = Array.isArray(this.#container);
    this.#endValue();
  }

  #endValue(): void {
    this.#state = this.#container === null ? END : SEPARATOR;
  }

  #beginString(isKey: boolean): void {
    this.#isKey = isKey;
    this.#text = '';
    this.#state = STRING;
  }

  #readString(piece: string, start: number): number {
    if (this.#escape !== '') return this.#readEscape(piece, start);
    let at = start;
    for (; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code === QUOTE || code === BACKSLASH) break;
    }
    if (at > start) this.#text += piece.slice(start, at);
    if (at === piece.length) return at;
    if (piece.charCodeAt(at) === BACKSLASH) return this.#beginEscape(piece, at);
    this.#endString();
    return at + 1;
  }

  /** Most escape sequences have two characters, in one piece. */
  #beginEscape(piece: string, at: number): number {
    const character = ESCAPES[piece.charAt(at + 1)];
    if (character === undefined) {
      this.#escape = '\\';
      return at + 1;
    }
    this.#text += character;
    return at + 2;
  }

  #readEscape(piece: string, start: number): number {
    let at = start;
    // The first character after the backslash decides how long the sequence is.
    if (this.#escape.length === 1) this.#escape += piece.charAt(at++);
    if (this.#escape.charCodeAt(1) !== LETTER_U) {
      this.#endEscape(ESCAPES[this.#escape.charAt(1)]);
      return at;
    }
    const digits = piece.slice(at, at + 6 - this.#escape.length);
    this.#escape += digits;
    if (this.#escape.length === 6) {
      const hex = this.#escape.slice(2);
      const code = HEX.test(hex) ? Number.parseInt(hex, 16) : null;
      this.#endEscape(code === null ? undefined : String.fromCharCode(code));
    }
    return at + digits.length;
  }

  #endEscape(character: string | undefined): void {
    if (character === undefined) this.#state = INVALID;
    else this.#text += character;
    this.#escape = '';
  }

  #endString(): void {
    if (this.#isKey) {
      this.#key = this.#text;
      this.#state = COLON;
      return;
    }
    this.#put(this.#text);
    this.#endValue();
  }

  #readWord(piece: string, start: number): number {
    if (this.#text === '') {
      const end = integerEnd(piece, start);
      if (end > start) {
        this.#putWord(Number(piece.slice(start, end)));
        return end;
      }
    }
    let at = start;
    while (at < piece.length && isWordCode(piece.charCodeAt(at))) at++;
    this.#text += piece.slice(start, at);
    // A long number is checked once, at its end: checking it at every piece would be quadratic.
    if (at < piece.length || WORDS.has(this.#text)) this.#endWord();
    else if (this.#text.length < 400 && !BEGINNING.test(this.#text)) this.#state = INVALID;
    return at;
  }

  #endWord(): void {
    const value = wordValue(this.#text);
    if (value === undefined) this.#state = INVALID;
    else this.#putWord(value);
  }

  #putWord(value: unknown): void {
    this.#add(value);
    this.#endValue();
  }

  /** Adds an element to the innermost array, or the member `#key` to the innermost object. */
  #add(value: unknown): void {
    if (this.#inArray && Array.isArray(this.#container)) this.#container.push(value);
    else this.#put(value);
  }

  /** Sets the value that was begun last. */
  #put(value: unknown): void {
    const container = this.#container;
    if (container === null) this.#root = value;
    else if (Array.isArray(container)) container[container.length - 1] = value;
    else if (this.#key === '__proto__') setOwn(container, this.#key, value);
    else container[this.#key] = value;
  }
}

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const HEX = /^[\da-f]{4}$/i;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** The beginning of a number or of a literal. */
const BEGINNING =
  /^(?:-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][-+]?\d*)?)?|t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?)$/;

/** The end of an integer that ends within a piece; its start for any other word. */
function integerEnd(piece: string, start: number): number {
  let at = start;
  while (at < piece.length && piece.charCodeAt(at) >= 48 && piece.charCodeAt(at) <= 57) at++;
  const isPlain = at === start + 1 || piece.charCodeAt(start) !== 48;
  return isPlain && at < piece.length && !isWordCode(piece.charCodeAt(at)) ? at : start;
}

// A literal, which bundlers drop where it is not used.
const EIGHT: readonly null[] = [null, null, null, null, null, null, null, null];

/** With space for up to eight elements: V8 makes 17 for the first of `[]`, garbage where arrays are small. */
function emptyArray(space: number): unknown[] {
  if (space > EIGHT.length) return [];
  const array: unknown[] = EIGHT.slice(0, space);
  while (array.length > 0) array.pop();
  return array;
}

/** Undefined for what is not complete. */
function wordValue(text: string): unknown {
  return NUMBER.test(text) ? Number(text) : WORDS.get(text);
}

/** Letters, digits, `-`, `+` and `.`. */
function isWordCode(code: number): boolean {
  if (code < 58) return code >= 48 || code === 43 || code === 45 || code === 46;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Tab, line feed and carriage return. */
function isLineSpace(code: number): boolean {
  return code === 9 || code === 10 || code === 13;
}

/** As `JSON.parse` does it: a member of its own, whatever its name. */
function setOwn(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
