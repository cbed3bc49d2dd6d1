import OpenAI from 'petrel';

const client = new OpenAI();

async function main(): Promise<void> {
  const response = await client.responses.create({
    model: 'gpt-4o',
    input: 'Explain disestablishmentarianism to a smart five-year-old.',
  });
  console.log(response.output_text);
}

await main();
