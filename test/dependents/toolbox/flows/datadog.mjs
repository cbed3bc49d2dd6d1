import { createRequire } from 'node:module';
import tracer from 'dd-trace';
import { callClient } from '../call-client.mjs';

export default async function run() {
  const spans = [];
  tracer.init({ startupLogs: false, plugins: false, flushInterval: 0 });
  tracer.use('openai', true);
  const exporter = tracer._tracer._exporter;
  exporter.export = (trace) =>
    spans.push(
      ...trace.map(({ name, resource, error, meta }) => ({
        name,
        resource,
        error,
        tags: Object.entries(meta).filter(([tag]) => /^(?:openai|error\.message|span)/.test(tag)),
      })),
    );
  const results = {};
  const modules = {
    require: createRequire(import.meta.url)('openai'),
    import: await import('openai'),
  };
  for (const [kind, { OpenAI }] of Object.entries(modules)) {
    results[kind] = await callClient(new OpenAI({ maxRetries: 0 }));
  }
  return { results, spans };
}
