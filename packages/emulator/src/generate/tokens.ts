const pieces = /\s?\p{L}+|\s?\p{N}{1,3}|\s?[^\s\p{L}\p{N}]+|\s+/gu;
const longest = 8;

/**
 * Splits a text into pieces of the size of a model's tokens: words, parts of long words, numbers,
 * marks. Joined together they are the text again.
 */
export function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.length <= longest) tokens.push(piece);
    else {
      const characters = [...piece];
      while (characters.length > 0) tokens.push(characters.splice(0, longest - 1).join(''));
    }
  }
  return tokens;
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  return splitTokens(text).length;
}
