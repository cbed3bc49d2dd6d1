/** What listeners say to show that they follow, without taking the turn. */
const KNOWN: readonly string[] =
  'aha,alright,gotcha,hm,hmm,mhm,mm,mm hmm,ok,okay,right,sure,uh huh,yeah,yep,yes'.split(',');

const OUTSIDE = /^[\s.,!?;:"'()[\]{}]+|[\s.,!?;:"'()[\]{}]+$/gu;

/** Recognizes phrases, whatever their case, hyphens, spaces and the punctuation around them. */
export class Acknowledgments {
  readonly #phrases: readonly string[];
  /** A text that is longer is none, however much punctuation it has. */
  readonly #longest: number;

  /** `additional` are phrases besides the known ones. */
  constructor(additional: readonly string[]) {
    this.#phrases = [...KNOWN, ...additional.map(normalized).filter((phrase) => phrase !== '')];
    this.#longest = 1_000 + Math.max(...this.#phrases.map(({ length }) => length));
  }

  /** Whether a text is such a phrase. */
  has(text: string): boolean {
    return text.length <= this.#longest && this.#phrases.includes(normalized(text));
  }

  /** Whether a text may become such a phrase when more of it comes. */
  mayBecome(text: string): boolean {
    if (text.length > this.#longest) return false;
    const start = normalized(text);
    return start !== '' && this.#phrases.some((phrase) => phrase.startsWith(start));
  }
}

function normalized(text: string): string {
  const words = text.toLowerCase().replaceAll('-', ' ').replace(OUTSIDE, '');
  return words.split(/\s+/u).join(' ');
}
