/**
 * A short text that a regular expression matches, or undefined when the expression uses what is
 * not understood here (look-around, back references, properties of characters).
 */
export function samplePattern(pattern: string): string | undefined {
  try {
    const reader = new PatternReader(pattern);
    const text = reader.alternatives();
    if (!reader.atEnd) return undefined;
    // Longer texts are not tested: backtracking could take forever.
    return text.length > LONGEST.tried || new RegExp(pattern, 'u').test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Characters of a text that is made, and of one that the expression is run on. */
const LONGEST = { made: 10_000, tried: 24 };

/** Reads a pattern from left to right and writes the shortest plausible match as it goes. */
class PatternReader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  get atEnd(): boolean {
    return this.#at >= this.#pattern.length;
  }

  /** Reads `a|b|c` and returns the first. */
  alternatives(): string {
    const first = this.#sequence();
    while (this.#pattern[this.#at] === '|') {
      this.#at += 1;
      this.#sequence();
    }
    return first;
  }

  #sequence(): string {
    let text = '';
    while (!this.atEnd && !'|)'.includes(this.#pattern[this.#at] ?? '')) {
      const piece = this.#atom();
      const times = this.#repeats();
      if (text.length + piece.length * times > LONGEST.made) throw new Error('too long');
      text += piece.repeat(times);
    }
    return text;
  }

  #atom(): string {
    const character = this.#take();
    switch (character) {
      case '^':
      case '$':
        return '';
      case '.':
        return 'x';
      case '(':
        return this.#group();
      case '[':
        return this.#set();
      case '\\':
        return escaped(this.#take());
      default:
        return character;
    }
  }

  #group(): string {
    if (this.#pattern.startsWith('?:', this.#at)) this.#at += 2;
    else if (/^\?<\w+>/.test(this.#pattern.slice(this.#at))) {
      this.#at = this.#pattern.indexOf('>', this.#at) + 1;
    } else if (this.#pattern[this.#at] === '?') throw new Error('look-around');
    const text = this.alternatives();
    if (this.#take() !== ')') throw new Error('unclosed group');
    return text;
  }

  #set(): string {
    const close = this.#pattern.indexOf(']', this.#at + 1);
    if (close < 0) throw new Error('unclosed set');
    const source = this.#pattern.slice(this.#at, close);
    this.#at = close + 1;
    const expression = new RegExp(`^[${source}]$`, 'u');
    const found = [...candidates].find((character) => expression.test(character));
    if (found === undefined) throw new Error('empty set');
    return found;
  }

  #repeats(): number {
    const match = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#pattern.slice(this.#at));
    if (!match) return 1;
    this.#at += match[0].length;
    return match[1] === undefined ? 1 : Math.max(Number(match[1]), match[2] === '0' ? 0 : 1);
  }

  #take(): string {
    const character = this.#pattern[this.#at];
    if (character === undefined) throw new Error('the pattern ends too soon');
    this.#at += 1;
    return character;
  }
}

const candidates = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ _-./:@#+,!?%&*$';

function escaped(letter: string): string {
  const classes: Record<string, string> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a', b: '' };
  if (letter in classes) return classes[letter] ?? '';
  if (/[a-zA-Z0-9]/.test(letter)) throw new Error('an escape with a meaning of its own');
  return letter;
}
