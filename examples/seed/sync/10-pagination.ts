import type OpenAI from 'petrel';
import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const allJobs: OpenAI.FineTuning.FineTuningJob[] = [];
// Further pages are fetched as the loop gets to them.
for (const job of client.fineTuning.jobs.list({ limit: 20 })) {
  allJobs.push(job);
}
console.log(allJobs);
