import * as petrel from 'petrel';
import { run } from './run.mjs';

await run(petrel, { fetchOptions: {} });
