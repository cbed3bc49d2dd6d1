import OpenAI from 'petrel';

const client = new OpenAI();

const firstPage = await client.fineTuning.jobs.list({ limit: 20 });

console.log('Cursor of the next page:', firstPage.after);
for (const job of firstPage.data) {
  console.log(job.id);
}
