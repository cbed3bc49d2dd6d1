import { expect, test } from 'vitest';
import { simulateWorkers } from './simulate-workers.ts';

test('twenty workers keep a limit together while workers, Redis and the API fail', async () => {
  const figures = await simulateWorkers({ workers: 20, requestsPerMinute: 300 });
  expect(figures.usual).toBeGreaterThan(0.98);
});
