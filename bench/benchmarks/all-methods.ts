/** The methods of all resources that both clients have: `chat.completions.create`. */
export async function allMethods(): Promise<string[]> {
  const { OpenAI } = await import('openai');
  const { OpenAI: Petrel } = await import('petrel');
  const own = new Set(methodsBelow(new Petrel({ apiKey: 'sk-bench' })));
  return methodsBelow(new OpenAI({ apiKey: 'sk-bench' })).filter((method) => own.has(method));
}

function methodsBelow(owner: object, path = '', seen = new Set<unknown>([owner])): string[] {
  return membersOf(owner).flatMap((name) => {
    const member: unknown = Reflect.get(owner, name);
    if (path !== '' && typeof member === 'function') return `${path}${name}`;
    if (!isResource(member) || seen.has(member)) return [];
    return methodsBelow(member, `${path}${name}.`, new Set([...seen, member]));
  });
}

/** Own members and those of the class, getters included. */
function membersOf(owner: object): string[] {
  const names = [owner, Object.getPrototypeOf(owner)].flatMap(Object.getOwnPropertyNames);
  return [...new Set(names)].filter((name) => /^[a-z]/.test(name) && name !== 'constructor');
}

function isResource(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '_client' in value;
}
