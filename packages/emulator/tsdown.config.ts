import { isBuiltin } from 'node:module';
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

const BUILTIN = 'builtin:';

/**
 * `ws` requires the modules of Node, which an ES module cannot. They are imported instead. Its optional
 * accelerators stay as they are, and are used where they are installed.
 */
const importedBuiltins: Rolldown.Plugin = {
  name: 'imported-builtins',
  resolveId: (id) => (id.startsWith(BUILTIN) ? `\0${id}` : null),
  load: (id) =>
    id.startsWith(`\0${BUILTIN}`)
      ? `export { default } from 'node:${id.slice(BUILTIN.length + 1)}';`
      : null,
  transform: {
    filter: { id: /node_modules\/ws\/lib\// },
    handler: (code) =>
      code.replace(/require\('([a-z]+)'\)/g, (whole, name) =>
        isBuiltin(String(name)) ? `require('${BUILTIN}${name}').default` : whole,
      ),
  },
};

/** Bundled, so that the emulator installs as one package, and runs as CommonJS as well. */
const LIBRARIES = [/^@noble\/hashes/, /^fast-png/, /^fflate/, /^iobuffer/, /^ws$/];

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
    deps: {
      alwaysBundle: [/^@petrel\/spec/, ...LIBRARIES],
      neverBundle: [/^node:/, 'bufferutil', 'utf-8-validate'],
    },
    outExtensions: () => ({ js: suffix, dts: '.d.cts' }),
    plugins: [descriptionAsText, importedBuiltins, format === 'esm' ? typesOfCommonJS : null],
    outputOptions: {
      chunkFileNames: `[name]${suffix}`,
      // Else they are in the chunk for WebSockets, which would be loaded at once.
      codeSplitting: { groups: [{ name: 'rolldown-runtime', test: /^\0rolldown\/runtime/ }] },
      comments: { jsdoc: false, annotation: true, legal: true },
      ...(format === 'cjs' ? COMMON_JS : {}),
    },
  };
}
