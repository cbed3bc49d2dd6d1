import type { Behaviours, Exchange } from '../exchange.ts';
import { addEntry } from '../resources/collection.ts';
import { answerEntry, answerSchema } from '../resources/view.ts';
import type { JsonObject } from '@petrel/spec/json';
import { numberOf, objectOf } from '../members.ts';

/** Operations that hand out secrets. They look like the real ones and open nothing. */
export const secrets: Behaviours = {
  'admin-api-keys-create': (exchange) => {
    const value = exchange.emulation.makeId('sk-admin-', 40);
    const entry = addEntry(exchange, '/organization/admin_api_keys', {
      ...exchange.body,
      value,
      redacted_value: `${value.slice(0, 9)}...${value.slice(-4)}`,
    });
    const answer = answerEntry(exchange, entry);
    // A key is told once, when it is made.
    delete entry.facts.value;
    return answer;
  },
  'create-project-service-account': (exchange) => {
    const { emulation, operation, body } = exchange;
    const entry = addEntry(exchange, operation.path, body);
    const value = emulation.makeId('sk-svcacct-', 40);
    const created_at = emulation.now();
    const api_key = { id: emulation.makeId('key_'), name: 'Secret Key', created_at, value };
    const answer = answerEntry(exchange, { ...entry, facts: { ...entry.facts, api_key } });
    return answer;
  },
  CreateanAPIkeyforaserviceaccount: (exchange) =>
    sampled(exchange, {
      id: exchange.emulation.makeId('key_'),
      value: exchange.emulation.makeId('sk-svcacct-', 40),
    }),
  'create-realtime-client-secret': (exchange) => ephemeral(exchange),
  'create-realtime-translation-client-secret': (exchange) => ephemeral(exchange),
  'create-realtime-session': (exchange) =>
    sampled(exchange, { client_secret: clientSecret(exchange) }),
  'create-realtime-transcription-session': (exchange) =>
    sampled(exchange, { client_secret: clientSecret(exchange) }),
};

function clientSecret({ emulation }: Exchange): JsonObject {
  return { value: emulation.makeId('ek_', 32), expires_at: emulation.now() + 60 };
}

function ephemeral(exchange: Exchange) {
  const { emulation, body } = exchange;
  const seconds = numberOf(objectOf(body, 'expires_after'), 'seconds') ?? 600;
  const value = emulation.makeId('ek_', 32);
  return sampled(exchange, { value, expires_at: emulation.now() + seconds });
}

function sampled(exchange: Exchange, facts: JsonObject) {
  const { body, emulation, operation } = exchange;
  return emulation.sample(answerSchema(operation) ?? true, operation.id, { ...body, ...facts });
}
