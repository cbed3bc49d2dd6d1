// Bundles a program into one file, and prints the warnings.
//   node bundle.mjs BUNDLER '{ "entry": …, "file": …, "platform": "browser" | "node" | "workerd", "minify": … }'
import { bundleWithEsbuild } from './bundlers/esbuild.mjs';
import { bundleWithRolldown } from './bundlers/rolldown.mjs';
import { bundleWithVite } from './bundlers/vite.mjs';
import { bundleWithWebpack } from './bundlers/webpack.mjs';

const bundlers = {
  esbuild: bundleWithEsbuild,
  rolldown: bundleWithRolldown,
  vite: bundleWithVite,
  webpack: bundleWithWebpack,
};
const [bundler, options] = process.argv.slice(2);
console.log(JSON.stringify(await bundlers[bundler](JSON.parse(options))));
