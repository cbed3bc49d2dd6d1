import { fromPath } from 'petrel';
import { OpenAISync } from 'petrel/sync';
import { runSynchronousSuite } from '../suite/suite.mjs';
import { run } from './run.mjs';

await run({ OpenAI: OpenAISync, fromPath }, {}, runSynchronousSuite);
