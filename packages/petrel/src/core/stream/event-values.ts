import { jsonValue } from '../json-value.ts';
import { templateOf, type EventTemplate } from './event-template.ts';

/** How often a template is looked for in one stream. */
const MOST_ATTEMPTS = 16;

/**
 * Parses the data of the events of one stream, most of which differ in few values from the one before.
 * Where two in a row are not like the others, a template is made of them.
 */
export class EventValues {
  #template: EventTemplate | null = null;
  #attempts = 0;
  /** The text before, if it was like no other. */
  #before: string | null = null;

  /** The value of a text; undefined for what is not JSON. */
  parse(text: string): unknown {
    const known = this.#template?.read(text);
    if (known !== undefined) {
      this.#before = null;
      return known;
    }
    const value = jsonValue(text);
    if (this.#attempts < MOST_ATTEMPTS) this.#compare(text);
    return value;
  }

  #compare(text: string): void {
    const before = this.#before;
    this.#before = text;
    if (before === null) return;
    this.#attempts++;
    this.#template = templateOf(before, text) ?? this.#template;
    if (this.#attempts === MOST_ATTEMPTS) this.#before = null;
  }
}
