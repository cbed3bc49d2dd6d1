/** Prints rows of a table to the standard output, or the value as JSON with `--json`. */
export function printRows(
  { json }: { json?: boolean },
  value: object,
  rows: readonly (readonly [name: string, text: string | undefined])[],
): void {
  const lines = rows.flatMap(([name, text]) =>
    text === undefined ? [] : [`${name.padEnd(16)}${text}`],
  );
  process.stdout.write(json === true ? `${JSON.stringify(value)}\n` : `${lines.join('\n')}\n`);
}
