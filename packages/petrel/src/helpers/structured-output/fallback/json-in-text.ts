import { jsonValue } from '../../../core/json-value.ts';
import { PartialJSON } from '../../json/partial-json.ts';
import type { Parser } from '../read-value.ts';

/**
 * A parser for texts that may hold more than JSON, such as a code fence, a greeting, or reasoning in
 * `<think>`. Of several objects and lists, the longest that `parser` takes counts.
 */
export function parserOfEmbedded(parser: Parser = JSON.parse): Parser {
  return (text) => {
    const failures: unknown[] = [];
    for (const candidate of jsonIn(text)) {
      try {
        return parser(candidate);
      } catch (error) {
        failures.push(error);
      }
    }
    throw failures[0] ?? new SyntaxError();
  };
}

/**
 * The JSON in a text: all of it, else its objects and lists, longest first. None when the last of them is
 * cut off: what came before it may be an example.
 */
export function jsonIn(text: string): string[] {
  const answer = text.split(THINK).at(-1) ?? '';
  return jsonValue(answer) !== undefined ? [answer] : valuesIn(answer);
}

/** The end of the reasoning that some servers leave in the text. */
const THINK = '</think>';

function valuesIn(text: string): string[] {
  const values: string[] = [];
  // Reading on from each of many brackets would be quadratic.
  let budget = 10 * text.length;
  let start = nextBracket(text, 0);
  while (start !== -1 && budget > 0) {
    const json = new PartialJSON();
    let end = start;
    while (end < text.length && json.valid && !json.complete) json.append(text.charAt(end++));
    budget -= end - start;
    if (json.complete) values.push(text.slice(start, end));
    else if (json.valid) return [];
    start = nextBracket(text, json.complete ? end : start + 1);
  }
  return values.sort((one, other) => other.length - one.length);
}

function nextBracket(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{' || text[at] === '[') return at;
  }
  return -1;
}
