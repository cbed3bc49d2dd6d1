import OpenAI from 'petrel';

const client = new OpenAI();

const firstPage = await client.fineTuning.jobs.list({ limit: 20 });
if (firstPage.hasNextPage()) {
  console.log('The next page is fetched with', firstPage.nextPageInfo());
  const nextPage = await firstPage.getNextPage();
  console.log('Items just fetched:', nextPage.data.length);
}
