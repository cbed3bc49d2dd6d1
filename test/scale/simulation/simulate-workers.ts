import { Simulation, warmUp, type Arrival } from './simulation.ts';
import { VirtualClock } from './virtual-clock.ts';

const SECOND = 1_000;

/** What is simulated, and when what fails. */
export interface SimulationPlan {
  workers: number;
  requestsPerMinute: number;
}

/** What is measured in each part of the time, as parts of the limit. */
export interface SimulationFigures {
  /** In normal times. */
  usual: number;
  /** After a tenth of the workers was killed. */
  afterKills: number;
  /** While Redis is down, once all keep to their shares. */
  withoutRedis: number;
  /** After Redis came back without what it knew, and once all share again. */
  afterRedis: number;
  /** After the API was down for five seconds. */
  afterAPI: number;
  /** The most that the API received in any ten seconds. */
  most: number;
  /** How often a worker used Redis, for each request. */
  redisCalls: number;
}

/**
 * Simulates workers that share a limit, with failures of workers, of Redis and of the API.
 *
 * @throws Error for what does not hold
 */
export async function simulateWorkers(plan: SimulationPlan): Promise<SimulationFigures> {
  await warmUp();
  const clock = new VirtualClock();
  const uninstall = clock.install();
  try {
    const figures = await measure(clock, plan);
    verify(figures);
    return figures;
  } finally {
    uninstall();
  }
}

async function measure(
  clock: VirtualClock,
  { workers, requestsPerMinute }: SimulationPlan,
): Promise<SimulationFigures> {
  const simulation = new Simulation(clock, {
    workers,
    requestsPerMinute,
    concurrency: 3,
    latency: [200, 3_000],
  });
  const part = async (seconds: number): Promise<number> => {
    const before = admitted(simulation.arrivals);
    await clock.run(clock.now + seconds * SECOND);
    const allowed = (requestsPerMinute * seconds) / 60;
    return (admitted(simulation.arrivals) - before) / allowed;
  };
  await part(2);
  const usual = await part(15);
  const redisCalls = simulation.timeline.updates / simulation.arrivals.length;
  simulation.kill(workers / 10);
  // Each worker has booked a turn: those of the workers that were killed pass unused.
  await part(2 + Math.ceil((60 * workers) / requestsPerMinute));
  const afterKills = await part(10);
  simulation.isRedisDown = true;
  simulation.timeline.forget();
  await part(10);
  const withoutRedis = await part(10);
  simulation.isRedisDown = false;
  await part(5);
  const afterRedis = await part(15);
  simulation.isAPIDown = true;
  await part(5);
  simulation.isAPIDown = false;
  await part(5);
  const afterAPI = await part(10);
  simulation.stop();
  const most = mostWithin(simulation.arrivals, 10 * SECOND) / (requestsPerMinute / 6);
  return { usual, afterKills, withoutRedis, afterRedis, afterAPI, most, redisCalls };
}

function admitted(arrivals: readonly Arrival[]): number {
  return arrivals.filter(({ isRejected }) => !isRejected).length;
}

function mostWithin(arrivals: readonly Arrival[], length: number): number {
  let [most, first] = [0, 0];
  arrivals.forEach(({ at }, nth) => {
    while ((arrivals[first]?.at ?? at) <= at - length) first += 1;
    most = Math.max(most, nth - first + 1);
  });
  return most;
}

const LEAST: Readonly<Partial<SimulationFigures>> = {
  usual: 0.98,
  afterKills: 0.98,
  // Each keeps to its part of a minute, which counts what it has sent before, in shares that were not equal.
  withoutRedis: 0.3,
  afterRedis: 0.98,
  afterAPI: 0.95,
};

function verify(figures: SimulationFigures): void {
  for (const [name, least] of Object.entries(LEAST)) {
    const figure = Number(Reflect.get(figures, name));
    if (figure < least)
      throw new Error(`${name}: only ${figure.toFixed(3)} of the limit was used.`);
  }
  // More than the limit only for as long as some know that Redis is lost, or back, and others do not.
  if (figures.most > 1.1) {
    throw new Error(`The API received ${figures.most.toFixed(3)} of its limit in ten seconds.`);
  }
}
