const ATTACHED = /^(\w+)\.(\w+) = (subresource\(\1, '\w+', \2\));\n/gm;
const CLASS = /class (\w+) extends (?:APIResource|CompleteClient|WebhookDeliveries)(?:<\w+>)? \{/g;

/**
 * Moves the statements that give a resource class, or the client, a resource below it
 * (`Chat.Completions = subresource(Chat, 'completions', Completions);`) into the class. The compiler
 * wants the assignment; bundlers keep a class that is assigned to, and drop an unused one whose static
 * fields are marked as doing nothing else.
 */
export function staticSubresources(code: string): string {
  const fields = new Map<string, string>();
  for (const [, owner = '', name = '', call = ''] of code.matchAll(ATTACHED)) {
    fields.set(owner, `${fields.get(owner) ?? ''} static ${name} = /* @__PURE__ */ ${call};`);
  }
  const addFields = (head: string, owner: string): string => head + (fields.get(owner) ?? '');
  return code.replace(ATTACHED, '').replace(CLASS, addFields);
}
