const pieces = /\s?\p{L}{1,7}|\s?\p{N}{1,3}|\s?[^\s\p{L}\p{N}]{1,7}|\s+/gu;

/**
 * Splits a text into pieces of the size of a model's tokens: words, parts of long words, numbers,
 * marks. Joined together they are the text again.
 */
export function splitTokens(text: string): string[] {
  return text.match(pieces) ?? [];
}

/** Characters that are split at a time when tokens are only counted. */
const AT_ONCE = 1_000_000;

/** How many tokens a text has. */
export function countTokens(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += AT_ONCE) {
    count += splitTokens(text.slice(at, at + AT_ONCE)).length;
  }
  return count;
}
