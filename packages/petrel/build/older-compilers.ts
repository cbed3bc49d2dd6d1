const DISPOSABLE = '/// <reference lib="esnext.disposable" />';

/**
 * Declarations that older compilers can read: those before TypeScript 5.7, which do not know whose
 * buffer a `Uint8Array` has, and those before 5.6, whose iterators do not say what they return. So can
 * programs whose `lib` does not name what `await using` needs.
 */
export function forOlderCompilers(declarations: string): string {
  const readable = declarations
    .replaceAll(
      'Uint8Array<ArrayBuffer>',
      // The same type where it has the parameter, and without it where it has not.
      "ReturnType<Uint8ArrayConstructor['of']>",
    )
    .replace(
      /\bAsyncIterableIterator<((?:[^<>,]|<[^<>]*>)+), undefined>/g,
      'AsyncIterableIterator<$1>',
    );
  return readable.includes('Symbol.asyncDispose') ? `${DISPOSABLE}\n${readable}` : readable;
}
