import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const firstPage = client.fineTuning.jobs.list({ limit: 20 });

console.log('Cursor of the next page:', firstPage.after);
for (const job of firstPage.data) {
  console.log(job.id);
}
