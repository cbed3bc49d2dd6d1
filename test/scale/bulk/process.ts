import OpenAI from 'petrel';
import { bulk } from '@petrel/bulk';
import { bullmq, startWorker } from '@petrel/bulk/bullmq';
import { requestOf, type Role } from './role.ts';

const role: Role = JSON.parse(process.argv[2] ?? '');
const queue = bullmq({
  connection: { host: '127.0.0.1', port: role.port },
  name: 'scale',
  lockDuration: 5_000,
  chunkSize: 50,
});
if (role.name === 'run') await run();
else await work();

async function run(): Promise<void> {
  const { done } = await bulk({ queue, input: rows(), output: role.output });
  process.send?.({ done });
  process.disconnect();
}

async function work(): Promise<void> {
  const { apiKey, baseURL, concurrency } = role;
  const client = new OpenAI({ apiKey, baseURL });
  const worker = startWorker({ queue, client, concurrency });
  process.once('message', () => void worker.close());
  process.send?.('ready');
  await worker.done;
  process.exit();
}

function* rows(): Generator<ReturnType<typeof requestOf>> {
  for (let index = 0; index < role.rows; index++) yield requestOf(index);
}
