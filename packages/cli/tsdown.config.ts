import { defineConfig, type UserConfig } from 'tsdown';

/** The command, and the package as an ES module and as CommonJS, each with its own declarations. */
const config: UserConfig[] = defineConfig([
  build('esm', { main: 'src/main.ts', index: 'src/index.ts' }, '.js', '.d.ts'),
  build('cjs', { index: 'src/index.ts' }, '.cjs', '.d.cts'),
]);

export default config;

function build(
  format: 'esm' | 'cjs',
  entry: Record<string, string>,
  js: string,
  dts: string,
): UserConfig {
  return {
    entry,
    format,
    target: 'es2022',
    platform: 'node',
    dts: { oxc: true },
    logLevel: 'warn',
    outExtensions: () => ({ js, dts }),
    outputOptions: {
      chunkFileNames: `[name]${js}`,
      comments: { jsdoc: false, annotation: true, legal: true },
    },
  };
}
