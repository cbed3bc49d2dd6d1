import * as petrel from 'petrel';
import { undiciTransport } from 'petrel/undici';
import { run } from './run.mjs';

await run(petrel, {
  // One for each client, as closing a client closes its transport.
  get transport() {
    return undiciTransport();
  },
});
