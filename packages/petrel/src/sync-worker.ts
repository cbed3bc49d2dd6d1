export { serve } from './sync/worker/serve.ts';
