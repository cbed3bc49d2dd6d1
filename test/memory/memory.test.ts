import { expect, test } from 'vitest';
import { measure, startServer, type Subject } from './measure.ts';
import { measureSockets, startSocketServers, tooMuch } from './sockets/measure-sockets.ts';
import type { SocketScenario } from './sockets/scenario.ts';
import { LIMITS, type Measurement, type Scenario } from './scenario.ts';

// A small part of what `npm run test:memory` measures. The connections that undici makes in place of
// those it closes are left to that: they may stay for as long as the server lets them.
const SCENARIOS: readonly Scenario[] = [
  { name: 'aborted streams', transport: 'node', amount: 200 },
  { name: 'bodies nobody reads', transport: 'node', amount: 200 },
  { name: 'upload', transport: 'node', amount: 2 ** 28 },
  { name: 'upload', transport: 'fetch', amount: 2 ** 28 },
];

const sources = new URL('../../packages/petrel/src/', import.meta.url);
const subject: Subject = {
  client: new URL('index.ts', sources).href,
  sync: new URL('sync.ts', sources).href,
  undici: new URL('undici.ts', sources).href,
};

// Four processes, which compile the client at their start.
const TIME = 60_000;

test(
  'J3: streams that are left and files that pass through leave memory as it was',
  { timeout: TIME },
  async () => {
    const server = await startServer();
    const measureOne = (scenario: Scenario): Promise<Measurement> =>
      measure(scenario, server.origin, subject);
    const measurements = await Promise.all(SCENARIOS.map(measureOne)).finally(server.stop);
    for (const [index, { name }] of SCENARIOS.entries()) {
      expect(measurements[index]?.grown, name).toBeLessThan(LIMITS[name]);
    }
  },
);

const SOCKETS: readonly SocketScenario[] = [
  { name: 'messages', client: 'petrel', amount: 20_000, rate: 10_000 },
  { name: 'connections', client: 'petrel', amount: 200 },
];

test(
  'many messages over one socket leave memory as it was, and many sockets take little and are closed',
  { timeout: TIME },
  async () => {
    const servers = await startSocketServers();
    try {
      for (const scenario of SOCKETS) {
        const measurement = await measureSockets(scenario, servers, subject.client);
        expect(tooMuch(scenario, measurement), scenario.name).toBeNull();
      }
      await expect.poll(() => servers.sessions()).toBe(0);
    } finally {
      servers.stop();
    }
  },
);
