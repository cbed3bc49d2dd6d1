import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import { readOperations, type Operation } from '../../../generator/model/operation.ts';
import { loadApi } from '../../../packages/emulator/src/api.ts';
import type { Schema } from '../../../packages/emulator/src/schema/schema.ts';
import { sampleOf } from '../../../packages/emulator/test/sampled-request.ts';
import { callArguments } from '../requests/call-arguments.ts';
import { callMethod } from '../requests/call-method.ts';
import type { AnswerCase, AnswerGroup } from './answer-case.ts';
import type { PreparedAnswer } from './prepared-answers.ts';
import { seen } from './cases/responses.ts';

/** A sampled answer for each operation of the description. */
export function operationCases(): AnswerGroup {
  const schemas = new Map(
    loadApi().operations.map(({ verb, path, answers }) => [`${verb} ${path}`, answers]),
  );
  const cases = readOperations(loadSpec(), readNames()).map((operation): AnswerCase => {
    const key = operation.key.replace('?beta=true', '');
    return {
      name: operation.method,
      answers: [sampledAnswer(operation, schemas.get(key)?.get('application/json'))],
      run: async (client) => {
        const args = callArguments(operation, 'required', () => 'id-1');
        return visible(await callMethod(client, operation.method, args));
      },
    };
  });
  return { group: 'operations', cases };
}

function sampledAnswer({ result }: Operation, schema: Schema | undefined): PreparedAnswer {
  if (result.kind === 'events') {
    const body = 'event: sample\ndata: {"type":"sample"}\n\ndata: [DONE]\n\n';
    return { headers: { 'content-type': 'text/event-stream' }, body };
  }
  if (schema !== undefined) return { body: JSON.stringify(sampleOf(schema, undefined, true)) };
  return { headers: { 'content-type': 'application/octet-stream' }, body: 'bytes' };
}

/** What a program sees of a result: the items of a page, the events of a stream, the bytes of a file. */
async function visible(result: unknown): Promise<unknown> {
  if (typeof result !== 'object' || result === null) return result;
  if ('getPaginatedItems' in result) return Reflect.get(result, 'data');
  if (isResponse(result)) return seen(result);
  if (!isStream(result)) return result;
  const events: unknown[] = [];
  for await (const event of result) events.push(event);
  return events;
}

function isResponse(value: object): value is Response {
  return 'arrayBuffer' in value;
}

function isStream(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value;
}
