import { join } from 'node:path';
import { defineConfig, type Rolldown, type UserConfig } from 'tsdown';
import { asciiText } from './build/ascii-text.ts';
import { keepClassNames } from './build/class-names.ts';
import { PACKAGE, publicModules } from './build/entries.ts';
import moduleOrder from './build/module-order.json' with { type: 'json' };
import { orderModules } from './build/module-order.ts';
import { plainExports } from './build/plain-exports.ts';
import { staticSubresources } from './build/static-subresources.ts';

const PLATFORMS = {
  'internal/default-platform': 'src/platform/default-platform.ts',
  'internal/default-platform.portable': 'src/platform/default-platform.portable.ts',
  'internal/sync.portable': 'src/sync.portable.ts',
};

/** Paths of the output are relative to the folder of the sources. */
const BUILT_PLATFORM = join(PACKAGE, 'src/internal/default-platform.cjs');

/**
 * Keeps the module of the platform in a file of its own, which can be replaced: by `imports` of
 * package.json for ES modules, and by `browser` for CommonJS.
 */
function replaceablePlatform(format: 'esm' | 'cjs'): Rolldown.Plugin {
  const target: Rolldown.PartialResolvedId =
    format === 'esm'
      ? { id: '#default-platform', external: true }
      : { id: BUILT_PLATFORM, external: 'relative' };
  return {
    name: 'replaceable-platform',
    resolveId: {
      filter: { id: /\/default-platform\.ts$/ },
      handler: (_id, importer) => (importer === undefined ? null : target),
    },
  };
}

/**
 * The client imports the platform and the core when it is loaded, so that they must not import it.
 *
 * @throws Error which names what would be evaluated too late
 */
const withoutCycles: Rolldown.Plugin = {
  name: 'without-cycles',
  generateBundle(_options, bundle) {
    const isImported = (from: string, wanted: RegExp): boolean => {
      const output = bundle[from];
      const imports = output?.type === 'chunk' ? output.imports : [];
      return imports.some((file) => wanted.test(file) || isImported(file, wanted));
    };
    for (const file of Object.keys(bundle)) {
      if (!/^internal\/(?:core|default-platform)\./.test(file)) continue;
      if (!isImported(file, /^internal\/petrel\./)) continue;
      throw new Error(`${file} imports the client, which imports it: extend \`ALONE\`.`);
    }
  },
};

/** In `generateBundle`, as chunks are printed again after `renderChunk`. */
function printedChunks(...steps: ((code: string) => string)[]): Rolldown.Plugin {
  return {
    name: 'printed-chunks',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        output.code = steps.reduce((code, step) => step(code), output.code);
      }
    },
  };
}

function inModuleOrder(code: string): string {
  return orderModules(code, moduleOrder);
}

/**
 * The synchronous client takes the main module as it is, by name. Bundled with it, a copy of its exports
 * would be in a file of its own, which everybody who imports `petrel` had to load.
 */
function mainModuleOfSync(format: 'esm' | 'cjs'): Rolldown.Plugin {
  const id = join(PACKAGE, 'src', format === 'esm' ? 'index.js' : 'client.cjs');
  return {
    name: 'main-module-of-sync',
    resolveId: {
      filter: { id: /\/index\.ts$/ },
      handler: (path, importer = '') =>
        /\/src\/sync[/.]/.test(importer) && /^(?:\.\/|\.\.\/\.\.\/)index\.ts$/.test(path)
          ? { id, external: 'relative' }
          : null,
    },
  };
}

/**
 * `require('petrel')` is the class, with everything else on it, as for the reference client. By way of
 * `imports`, bundlers make it of the ES module, so that what they make never holds both builds;
 * `main` is for those that know neither `exports` nor `imports`.
 */
const requiredClass: Rolldown.Plugin = {
  name: 'required-class',
  generateBundle() {
    for (const [fileName, specifier] of [
      ['index.cjs', '#petrel'],
      ['main.cjs', './client.cjs'],
    ] as const) {
      this.emitFile({ type: 'asset', fileName, source: exportClassOf(specifier) });
    }
  },
};

function exportClassOf(specifier: string): string {
  return `'use strict';
const petrel = require('${specifier}');
module.exports = Object.assign(petrel.OpenAI, petrel);
Object.defineProperty(module.exports, '__esModule', { value: true });
// Repeated for compilers, which read this file and do not run it.
module.exports.default = petrel.OpenAI;
`;
}

const COMMON_JS: Rolldown.OutputOptions = {
  exports: 'named',
  esModule: true,
  generatedCode: { symbols: false },
  // Node's parts are required when they are needed; what runs CommonJS need not know `import()`.
  dynamicImportInCjs: false,
};

/**
 * What is of use without a client: entries, which bring what they import, and what helpers alone need.
 * Also what the platform imports, as the chunk with the client imports the platform.
 */
const ALONE =
  /\/src\/(?:api-promise|error|pagination|resource|streaming|uploads|version|webhooks|core\/(?:abort\/.+|event-emitter|request\/headers|runtime)|platform\/(?:active|closed|proxy)-.+)\.ts$/;

/**
 * The JavaScript of the package, as ES modules and as CommonJS. The public modules are small and
 * share two large chunks: each file that is loaded costs half a millisecond, and bundlers take chunks
 * apart again. `build/build-declarations.ts` writes the declarations.
 */
const config: UserConfig[] = defineConfig([build('esm', '.js'), build('cjs', '.cjs')]);

export default config;

function build(format: 'esm' | 'cjs', suffix: string): UserConfig {
  const { index = '', resources = '', ...others } = publicModules();
  return {
    // Resources first, so that they stand together in their chunk, which compresses better.
    entry: { resources, [format === 'cjs' ? 'client' : 'index']: index, ...others, ...PLATFORMS },
    format,
    target: 'es2022',
    platform: 'neutral',
    dts: false,
    logLevel: 'warn',
    deps: {
      neverBundle: [
        /^node:/,
        'undici',
        'ws',
        /^zod(?:\/|$)/,
        '@aws-sdk/credential-providers',
        'google-auth-library',
      ],
    },
    outExtensions: () => ({ js: suffix }),
    plugins: [
      {
        name: 'static-subresources',
        transform: { filter: { id: /\/generated\// }, handler: staticSubresources },
      },
      { name: 'class-names', renderChunk: keepClassNames },
      // Bundlers make what they make of ES modules.
      printedChunks(asciiText, format === 'cjs' ? plainExports : inModuleOrder),
      withoutCycles,
      replaceablePlatform(format),
      mainModuleOfSync(format),
      ...(format === 'cjs' ? [requiredClass] : []),
    ],
    inputOptions: {
      preserveEntrySignatures: 'strict',
      // It registers the codes of errors that are final, and otherwise only exports from core.
      treeshake: { moduleSideEffects: [{ test: /\/openai\/errors\.ts$/, sideEffects: true }] },
    },
    outputOptions: {
      chunkFileNames: `internal/[name]${suffix}`,
      comments: { jsdoc: false, annotation: true, legal: true },
      codeSplitting: {
        groups: [
          { name: 'core', test: ALONE, priority: 2 },
          // With all that it imports. What only another import path needs is loaded there.
          { name: 'petrel', test: /\/src\/index\.ts$/, priority: 1 },
          // What classes of sockets share: those over `ws`, and all.
          {
            name: 'ws-sockets',
            test: /\/compatible\/(?:ws-factory|resource-socket|responses-socket|live-session-socket|openai-realtime-ws)\.ts$/,
          },
          {
            name: 'sockets',
            test: /\/compatible\/(?:realtime-|web-socket-error|handshake-watch)/,
            priority: 1,
          },
        ],
      },
      ...(format === 'cjs' ? COMMON_JS : {}),
    },
  };
}
