import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import { readOperations, type Operation } from '../../../generator/model/operation.ts';
import type { Comparison } from '../comparison.ts';
import { callMethod } from './call-method.ts';
import { clientCalls } from './client-calls.ts';
import { ClientPair } from './client-pair.ts';
import { operationCalls } from './operation-calls.ts';
import { referenceOperations } from './reference-operations.ts';

/** Makes the same calls with both clients, every operation in many variants, and compares the requests. */
export async function* compareRequests(): AsyncGenerator<Comparison> {
  const pair = await ClientPair.start();
  try {
    const operations = readOperations(loadSpec(), readNames());
    yield* compareTables(operations);
    for (const operation of operations) yield* compareOperation(pair, operation);
    for (const { group, name, method, args, options } of clientCalls()) {
      const run = (client: object): unknown => callMethod(client, method, args());
      yield { group, name, difference: await pair.compare(run, options) };
    }
  } finally {
    await pair.close();
  }
}

/** Both must have the same operations, or some of them would not be compared. */
function* compareTables(operations: readonly Operation[]): Generator<Comparison> {
  const ours = new Set(operations.map(({ method }) => method));
  for (const method of referenceOperations()) {
    const difference = ours.has(method) ? null : 'petrel has no such operation';
    yield { group: 'operations', name: method, difference };
  }
}

async function* compareOperation(
  pair: ClientPair,
  operation: Operation,
): AsyncGenerator<Comparison> {
  const { method, resource } = operation;
  for (const { name, args } of operationCalls(operation)) {
    const difference = await pair.compare((client) => callMethod(client, method, args()));
    yield { group: resource[0] ?? method, name: `${method}, ${name}`, difference };
  }
}
