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
    target: 'es2022',
    minify,
    logLevel: 'silent',
  });
  return warnings.map(({ text }) => text);
}
