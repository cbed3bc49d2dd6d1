const OpenAI = require('petrel');

/** The code under test: answers a question, or returns `too early` at a rate limit. */
exports.answer = async (options) => {
  const client = new OpenAI(options);
  const messages = [{ role: 'user', content: 'Hello.' }];
  try {
    const completion = await client.chat.completions.create({ model: 'gpt-4o', messages });
    return completion.choices[0].message.content;
  } catch (error) {
    if (error instanceof OpenAI.RateLimitError) return 'too early';
    throw error;
  }
};
