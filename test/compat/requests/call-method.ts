/** Calls `chat.completions.create` of any client by that name. */
export function callMethod(client: object, method: string, args: readonly unknown[]): unknown {
  const path = method.split('.');
  const name = path.pop() ?? '';
  const owner = path.reduce<unknown>(member, client);
  const implementation = member(owner, name);
  if (typeof implementation !== 'function') throw new Error(`there is no ${method}`);
  return Reflect.apply(implementation, owner, args);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
