const DISPOSABLE = '/// <reference lib="esnext.disposable" />';

/**
 * Declarations that compilers before TypeScript 5.7, which do not know whose buffer a `Uint8Array`
 * has, can read, and so can programs whose `lib` does not name what `await using` needs.
 */
export function forOlderCompilers(declarations: string): string {
  const readable = declarations.replaceAll(
    'Uint8Array<ArrayBuffer>',
    // The same type where it has the parameter, and without it where it has not.
    "ReturnType<Uint8ArrayConstructor['of']>",
  );
  return readable.includes('Symbol.asyncDispose') ? `${DISPOSABLE}\n${readable}` : readable;
}
