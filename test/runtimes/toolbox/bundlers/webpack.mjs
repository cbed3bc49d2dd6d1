import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';

export async function bundleWithWebpack({ entry, file, platform, minify }) {
  const compiler = webpack({
    mode: 'production',
    entry,
    target: platform === 'node' ? 'node20' : 'web',
    output: { path: dirname(file), filename: basename(file), module: true },
    experiments: { outputModule: true },
    optimization: { minimize: minify, ...(minify ? {} : { concatenateModules: true }) },
    performance: false,
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  return stats.toJson({ all: false, warnings: true }).warnings.map(({ message }) => message);
}
