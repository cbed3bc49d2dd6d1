import { OpenAI } from '@posthog/ai/openai';
import { callClient } from '../call-client.mjs';

export default async function run({ baseURL, apiKey }) {
  const spans = [];
  const posthog = {
    capture: ({ event, properties }) => {
      const {
        $ai_latency: _,
        $ai_trace_id: __,
        $ai_time_to_first_token: ___,
        $ai_error: ____, // with its stack
        ...others
      } = properties;
      spans.push({ event, ...others });
    },
    captureImmediate: async (given) => posthog.capture(given),
    options: {},
  };
  const results = await callClient(new OpenAI({ apiKey, baseURL, posthog, maxRetries: 0 }));
  return { results, spans };
}
