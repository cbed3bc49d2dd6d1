import { defineConfig, type UserConfig } from 'tsdown';

/** The package, as an ES module and as CommonJS, each with its own declarations. */
const config: UserConfig[] = defineConfig([
  build('esm', '.js', '.d.ts'),
  build('cjs', '.cjs', '.d.cts'),
]);

export default config;

function build(format: 'esm' | 'cjs', js: string, dts: string): UserConfig {
  return {
    entry: { index: 'src/index.ts', bullmq: 'src/bullmq.ts' },
    format,
    target: 'es2022',
    platform: 'node',
    dts: { oxc: true },
    logLevel: 'warn',
    outExtensions: () => ({ js, dts }),
    outputOptions: { comments: { jsdoc: false, annotation: true, legal: true } },
  };
}
