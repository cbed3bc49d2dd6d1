import * as agents from '../agents.ts';
import * as assistant from '../assistant.ts';
import * as azure from '../azure.ts';
import * as batch from '../batch.ts';
import * as bedrock from '../bedrock.ts';
import * as bulk from '../bulk.ts';
import * as chat from '../chat.ts';
import * as closing from '../closing.ts';
import * as conversation from '../conversation.ts';
import * as embeddingsSearch from '../embeddings-search.ts';
import * as errorClasses from '../error-classes.ts';
import * as errors from '../errors.ts';
import * as logging from '../logging.ts';
import * as moderation from '../moderation.ts';
import * as nestedParams from '../nested-params.ts';
import * as nullOrMissing from '../null-or-missing.ts';
import * as pagination from '../pagination.ts';
import * as plainObjects from '../plain-objects.ts';
import * as polling from '../polling.ts';
import * as rateLimits from '../rate-limits.ts';
import * as rawResponse from '../raw-response.ts';
import * as requestIDs from '../request-ids.ts';
import * as retries from '../retries.ts';
import * as realtime from '../realtime.ts';
import * as runTools from '../run-tools.ts';
import * as streamHelpers from '../stream-helpers.ts';
import * as streaming from '../streaming.ts';
import * as structuredOutput from '../structured-output.ts';
import * as text from '../text.ts';
import * as timeouts from '../timeouts.ts';
import * as toolCalling from '../tool-calling.ts';
import * as transport from '../transport.ts';
import * as uploadLargeFile from '../upload-large-file.ts';
import * as upload from '../upload.ts';
import * as vertex from '../vertex.ts';
import * as visionBase64 from '../vision-base64.ts';
import * as visionURL from '../vision-url.ts';
import * as voice from '../voice.ts';
import * as webhooks from '../webhooks.ts';
import * as workloadIdentity from '../workload-identity.ts';
import type { ListedExample } from './example.ts';

const emulatorOnly = 'the live API does not fail or dawdle on request.';

/** All examples, in the order of the demo. */
export const examples: readonly ListedExample[] = [
  { name: 'text', title: 'Text: responses', ...text },
  { name: 'chat', title: 'Text: chat completions', ...chat },
  { name: 'tool-calling', title: 'Tool calling', ...toolCalling },
  { name: 'run-tools', title: 'A run of tools', ...runTools },
  { name: 'vision-url', title: 'Vision: an image by its URL', ...visionURL },
  { name: 'vision-base64', title: 'Vision: an image in the message', ...visionBase64 },
  { name: 'closing', title: 'A client for one block', ...closing },
  { name: 'transport', title: 'Choosing the transport', ...transport },
  { name: 'azure', title: 'Azure OpenAI', ...azure, emulatorOnly: 'it needs a resource on Azure.' },
  {
    name: 'bedrock',
    title: 'Amazon Bedrock',
    ...bedrock,
    emulatorOnly: 'it needs an account on AWS.',
  },
  { name: 'vertex', title: 'Vertex AI', ...vertex, emulatorOnly: 'it needs a project on Google.' },
  {
    name: 'workload-identity',
    title: 'Workload identity',
    ...workloadIdentity,
    emulatorOnly: 'it needs a cluster that the organization trusts.',
  },
  { name: 'streaming', title: 'Streams of events', ...streaming },
  { name: 'stream-helpers', title: 'Stream helpers', ...streamHelpers },
  { name: 'structured-output', title: 'Structured output', ...structuredOutput },
  { name: 'realtime', title: 'Realtime', ...realtime },
  { name: 'plain-objects', title: 'Results are plain objects', ...plainObjects },
  { name: 'assistant', title: 'The run of an assistant', ...assistant },
  { name: 'voice', title: 'Speech on the speakers', ...voice },
  { name: 'pagination', title: 'Pages', ...pagination },
  { name: 'nested-params', title: 'Nested parameters', ...nestedParams },
  { name: 'upload', title: 'Uploads', ...upload },
  { name: 'upload-large-file', title: 'Uploads of large files', ...uploadLargeFile },
  { name: 'embeddings-search', title: 'Embeddings: search', ...embeddingsSearch },
  { name: 'moderation', title: 'Moderation', ...moderation },
  {
    name: 'batch',
    title: 'A batch of requests',
    ...batch,
    emulatorOnly: 'it may take up to 24 hours.',
  },
  { name: 'conversation', title: 'Conversations', ...conversation },
  { name: 'agents', title: 'Agents', ...agents },
  { name: 'bulk', title: 'Many requests, resumed', ...bulk },
  { name: 'polling', title: 'Polling', ...polling },
  { name: 'webhooks', title: 'Webhooks', ...webhooks },
  { name: 'errors', title: 'Errors', ...errors },
  { name: 'error-classes', title: 'A class for each status', ...errorClasses, emulatorOnly },
  { name: 'request-ids', title: 'Request ids', ...requestIDs },
  { name: 'retries', title: 'Retries', ...retries, emulatorOnly },
  { name: 'timeouts', title: 'Timeouts', ...timeouts, emulatorOnly },
  { name: 'rate-limits', title: 'Rate limits', ...rateLimits },
  { name: 'logging', title: 'Logging', ...logging },
  { name: 'null-or-missing', title: 'Null or missing', ...nullOrMissing },
  { name: 'raw-response', title: 'The response behind a result', ...rawResponse },
];
