import type { Behaviours, RequestContext } from '../request-context.ts';
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
  'create-realtime-client-secret': (context) => ephemeral(context),
  'create-realtime-translation-client-secret': (context) => ephemeral(context),
  'create-realtime-session': (context) =>
    sampled(context, { client_secret: clientSecret(context) }),
  'create-realtime-transcription-session': (context) =>
    sampled(context, { client_secret: clientSecret(context) }),
};

function clientSecret({ emulation }: RequestContext): JsonObject {
  return { value: emulation.makeId('ek_', 32), expires_at: emulation.now() + 60 };
}

function ephemeral(context: RequestContext) {
  const { emulation, body } = context;
  const seconds = numberOf(objectOf(body, 'expires_after'), 'seconds') ?? 600;
  const value = emulation.makeId('ek_', 32);
  return sampled(context, { value, expires_at: emulation.now() + seconds });
}

function sampled(context: RequestContext, fields: JsonObject) {
  const { body, emulation, operation } = context;
  return emulation.sample(answerSchema(operation) ?? true, operation.id, { ...body, ...fields });
}
