import { build } from 'rolldown';

export async function bundleWithRolldown({ entry, file, platform, minify }) {
  const warnings = [];
  await build({
    input: entry,
    platform,
    onLog: (level, { message }) => {
      if (level === 'warn') warnings.push(message);
    },
    output: { file, format: 'esm', minify, codeSplitting: false },
  });
  return warnings;
}
