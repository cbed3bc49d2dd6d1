import { build } from 'esbuild';

export async function bundleWithEsbuild({ entry, file, platform, minify }) {
  const { warnings } = await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: platform === 'node' ? 'node' : 'browser',
    // As Cloudflare's own tool has it.
    ...(platform === 'workerd' ? { conditions: ['workerd', 'worker', 'browser'] } : {}),
    // CommonJS that requires modules of Node cannot be part of an ES module.
    external: platform === 'node' ? ['ws'] : [],
    target: 'es2022',
    minify,
    logLevel: 'silent',
  });
  return warnings.map(({ text }) => text);
}
