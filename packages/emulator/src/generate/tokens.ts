const pieces = /\s?\p{L}{1,7}|\s?\p{N}{1,3}|\s?[^\s\p{L}\p{N}]{1,7}|\s+/gu;

/**
 * Splits a text into pieces of the size of a model's tokens: words, parts of long words, numbers,
 * marks. Joined together they are the text again.
 */
export function splitTokens(text: string): string[] {
  return text.match(pieces) ?? [];
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  return splitTokens(text).length;
}
