import * as petrel from 'petrel';
import { undiciTransport } from 'petrel/undici';
import { run } from './run.mjs';

// One for each client, as closing a client closes its transport.
const options = {
  get transport() {
    return undiciTransport();
  },
};

await run(petrel, options);
