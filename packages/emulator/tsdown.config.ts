import { defineConfig, type Rolldown, type UserConfig } from 'tsdown';

/** The description of the API as text, which is shorter than as code, and read faster. */
const descriptionAsText: Rolldown.Plugin = {
  name: 'description-as-text',
  transform: {
    filter: { id: /\.json$/ },
    handler: (json) => {
      // A template needs the fewest escapes.
      const text = JSON.stringify(JSON.parse(json)).replace(/[\\`]|\$(?=\{)/g, '\\$&');
      return { code: `export default JSON.parse(\`${text}\`);`, moduleType: 'js' };
    },
  },
};

/** ES modules have the types of CommonJS; the other way round the compiler does not allow it. */
const typesOfCommonJS: Rolldown.Plugin = {
  name: 'types-of-common-js',
  generateBundle() {
    const source = "export * from './index.cjs';\n";
    this.emitFile({ type: 'asset', fileName: 'index.d.ts', source });
  },
};

/** Bundled, so that the emulator installs as one package, and runs as CommonJS as well. */
const LIBRARIES = [/^@noble\/hashes/, /^fast-png/, /^fflate/, /^iobuffer/];

const COMMON_JS: Rolldown.OutputOptions = {
  esModule: true,
  generatedCode: { symbols: false },
  // Whatever runs CommonJS need not know `import()`.
  dynamicImportInCjs: false,
};

/**
 * The package, as an ES module and as CommonJS: one module, the server in a chunk that is loaded when
 * it listens, and the description of the API written into it.
 */
const config: UserConfig[] = defineConfig([build('esm', '.js'), build('cjs', '.cjs')]);

export default config;

function build(format: 'esm' | 'cjs', suffix: string): UserConfig {
  return {
    entry: { index: 'src/index.ts' },
    format,
    target: 'es2022',
    platform: 'neutral',
    dts: format === 'cjs' && { oxc: true },
    logLevel: 'warn',
    deps: { alwaysBundle: [/^@petrel\/spec/, ...LIBRARIES], neverBundle: [/^node:/] },
    outExtensions: () => ({ js: suffix, dts: '.d.cts' }),
    plugins: [descriptionAsText, format === 'esm' ? typesOfCommonJS : null],
    outputOptions: {
      chunkFileNames: `[name]${suffix}`,
      comments: { jsdoc: false, annotation: true, legal: true },
      ...(format === 'cjs' ? COMMON_JS : {}),
    },
  };
}
