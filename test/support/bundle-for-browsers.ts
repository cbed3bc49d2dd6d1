import type { Rolldown } from 'tsdown';

/** What a program is bundled with. */
export interface BundleOptions {
  /** The folder whose packages the program imports. */
  cwd: string;
  /** More folders of packages. */
  modules?: readonly string[];
  plugins?: readonly Rolldown.Plugin[];
}

/** Bundles a program for browsers from what is shipped, and minifies it. Returns the code of each chunk. */
export async function bundleForBrowsers(
  program: string,
  { cwd, modules = [], plugins = [] }: BundleOptions,
): Promise<string[]> {
  // Loaded by those who bundle only.
  const { build } = await import('tsdown');
  const entry: Rolldown.Plugin = {
    name: 'program',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? program : null),
  };
  const bundles = await build({
    config: false,
    // With the paths of this repository, sources would be bundled, and not what is shipped.
    tsconfig: false,
    cwd,
    entry: { main: ENTRY },
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    dts: false,
    clean: false,
    logLevel: 'silent',
    deps: { alwaysBundle: [/.*/] },
    plugins: [entry, ...plugins],
    inputOptions: {
      tsconfig: false,
      resolve: {
        conditionNames: ['browser', 'import', 'default'],
        modules: ['node_modules', ...modules],
      },
    },
  });
  const chunks = bundles.flatMap((made) => made.chunks);
  return chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
}

const ENTRY = 'virtual:program';
