/**
 * Writes what is not ASCII in a chunk as escape sequences. V8 keeps a file that has one character of
 * another alphabet with two bytes for each, and takes longer to load it.
 *
 * @throws Error for a backslash in front of such a character, which would escape the sequence
 */
export function asciiText(code: string): string {
  return code.replace(/(\\?)([^\0-\x7f])/g, (_, backslash: string, character: string) => {
    if (backslash !== '')
      throw new Error(`Write ${character} as an escape sequence, not behind a backslash.`);
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
