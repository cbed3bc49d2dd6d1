import OpenAI from 'petrel';

const client = new OpenAI();

const allJobs: OpenAI.FineTuning.FineTuningJob[] = [];
// Further pages are fetched as the loop gets to them.
for await (const job of client.fineTuning.jobs.list({ limit: 20 })) {
  allJobs.push(job);
}
console.log(allJobs);
