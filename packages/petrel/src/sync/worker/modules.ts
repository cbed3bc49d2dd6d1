import * as petrel from '../../index.ts';
import type { ModuleName } from '../messages.ts';

/** The modules whose functions the calling thread calls. Those that few need are loaded then. */
const MODULES: Readonly<Record<ModuleName, () => object>> = {
  index: () => petrel,
  batches: () => import('../../batches.ts'),
  webhooks: () => import('../../webhooks.ts'),
};

/** A module, or the promise of one. */
export function moduleNamed(name: ModuleName): object {
  return MODULES[name]();
}
