import { join } from 'node:path';
import { ROOT } from '../support/repository-root.ts';
import { runWithChromium } from './run-in-chromium.ts';
import { installToolbox } from './toolbox.ts';

// npm run docs:screenshots   takes the pictures in docs/images again; needs Chromium and tmux
await installToolbox();
await runWithChromium('screenshots.mjs', [ROOT, join(ROOT, 'docs/images')]);
