// What the worker of the synchronous client runs when the package is used from its sources, such as in
// tests. The built package has a file of the same name in its place.
import { register } from 'tsx/esm/api';

register();
export const { serve } = await import('./sync-worker.ts');
