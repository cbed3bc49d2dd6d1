import type { Behaviours, RequestContext } from '../request-context.ts';
import { CLIENT_SECRETS } from '../client-secrets.ts';
import { addEntry } from '../resources/collection.ts';
import { answerEntry, answerSchema } from '../resources/view.ts';
import type { JsonObject } from '@petrel/spec/json';
import { numberOf, objectOf } from '../members.ts';

/** Operations that return secrets. They look like real ones and give access to nothing. */
export const secrets: Behaviours = {
  'admin-api-keys-create': (context) => {
    const value = context.emulation.makeId('sk-admin-', 40);
    const entry = addEntry(context, '/organization/admin_api_keys', {
      ...context.body,
      value,
      redacted_value: `${value.slice(0, 9)}...${value.slice(-4)}`,
    });
    const answer = answerEntry(context, entry);
    // A key is returned once, when it is created.
    delete entry.fields.value;
    return answer;
  },
  'create-project-service-account': (context) => {
    const { emulation, operation, body } = context;
    const entry = addEntry(context, operation.path, body);
    const value = emulation.makeId('sk-svcacct-', 40);
    const created_at = emulation.now();
    const api_key = { id: emulation.makeId('key_'), name: 'Secret Key', created_at, value };
    const answer = answerEntry(context, { ...entry, fields: { ...entry.fields, api_key } });
    return answer;
  },
  CreateanAPIkeyforaserviceaccount: (context) =>
    sampled(context, {
      id: context.emulation.makeId('key_'),
      value: context.emulation.makeId('sk-svcacct-', 40),
    }),
  'create-realtime-client-secret': (context) => ephemeral(context, 'realtime'),
  'create-realtime-translation-client-secret': (context) => ephemeral(context, 'translation'),
  'create-realtime-session': (context) => {
    const { model = 'gpt-realtime' } = context.body;
    const client_secret = createSecret(context, 'realtime', { type: 'realtime', model }, 60);
    return sampled(context, { client_secret });
  },
  'create-realtime-transcription-session': (context) => {
    const client_secret = createSecret(context, 'realtime', { type: 'transcription' }, 60);
    return sampled(context, { client_secret });
  },
};

/** Creates an ephemeral key, which opens a WebSocket for some seconds. */
function createSecret(
  { emulation }: RequestContext,
  kind: 'realtime' | 'translation',
  session: JsonObject,
  seconds: number,
): { value: string; expires_at: number } {
  const value = emulation.makeId('ek_', 32);
  const expires_at = emulation.now() + seconds;
  const fields = { kind, session, expires_at };
  emulation.store.put(CLIENT_SECRETS, { id: value, created: emulation.now(), fields, step: 0 });
  return { value, expires_at };
}

function ephemeral(context: RequestContext, kind: 'realtime' | 'translation') {
  const { body } = context;
  const seconds = numberOf(objectOf(body, 'expires_after'), 'seconds') ?? 600;
  return sampled(context, createSecret(context, kind, objectOf(body, 'session'), seconds));
}

function sampled(context: RequestContext, fields: JsonObject) {
  const { body, emulation, operation } = context;
  return emulation.sample(answerSchema(operation) ?? true, operation.id, { ...body, ...fields });
}
