import { OpenAISync } from 'petrel/sync';

const client = new OpenAISync();

const firstPage = client.fineTuning.jobs.list({ limit: 20 });
if (firstPage.hasNextPage()) {
  console.log('The next page is fetched with', firstPage.nextPageInfo());
  const nextPage = firstPage.getNextPage();
  console.log('Items just fetched:', nextPage.data.length);
}
