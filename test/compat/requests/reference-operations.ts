import Reference from 'openai';

/** A method that makes a request with the client by itself, rather than through another method. */
const REQUESTS = /\b_client\b[^;]*\b(?:get|post|put|patch|delete|getAPIList)\b/;

/**
 * The operations of the reference client, `chat.completions.create`, read off its own resources: all
 * but `embeddings.create`, which leaves the request to a function.
 *
 * @throws Error when there are none, as they may be written in another way one day
 */
export function referenceOperations(): string[] {
  const client = new Reference({ apiKey: 'key', adminAPIKey: 'admin key' });
  const operations = operationsBelow(client, '', new Set());
  if (operations.length === 0) throw new Error('the reference client has no operations to find');
  return operations;
}

function operationsBelow(owner: object, prefix: string, seen: Set<unknown>): string[] {
  const operations: string[] = [];
  for (const [name, resource] of Object.entries(owner)) {
    if (!isResource(resource) || seen.has(resource)) continue;
    seen.add(resource);
    const path = `${prefix}${name}.`;
    const own = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(resource)));
    for (const [method, { value }] of own) {
      const requests = typeof value === 'function' && REQUESTS.test(String(value));
      if (method !== 'constructor' && requests) operations.push(path + method);
    }
    operations.push(...operationsBelow(resource, path, seen));
  }
  return operations;
}

function isResource(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '_client' in value;
}
