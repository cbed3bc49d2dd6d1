import { basename, dirname } from 'node:path';
import { build } from 'vite';

export async function bundleWithVite({ entry, file, platform, minify }) {
  const warnings = [];
  const note = (message) => warnings.push(message);
  await build({
    configFile: false,
    root: dirname(entry),
    logLevel: 'warn',
    customLogger: {
      info: () => {},
      warn: note,
      warnOnce: note,
      error: note,
      clearScreen: () => {},
      hasErrorLogged: () => false,
      hasWarned: false,
    },
    ...(platform === 'node' ? { ssr: { noExternal: true } } : {}),
    build: {
      ...(platform === 'node' ? { ssr: entry } : {}),
      target: 'es2022',
      minify,
      outDir: dirname(file),
      emptyOutDir: false,
      chunkSizeWarningLimit: 1_000,
      modulePreload: false,
      rollupOptions: {
        input: entry,
        output: { entryFileNames: basename(file), format: 'esm', codeSplitting: false },
      },
    },
  });
  return warnings;
}
