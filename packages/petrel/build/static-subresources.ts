const ATTACHED = /^(\w+)\.(\w+) = \2;\n/gm;
const CLASS = /class (\w+) extends (?:APIResource|Client|WebhookDeliveries|\w+Base)(?:<\w+>)? \{/g;

/**
 * Moves the statements that give a class the class of a resource below it as a member
 * (`Chat.Completions = Completions;`) into the class. The compiler wants the assignment; bundlers keep
 * a class that is assigned to, and drop an unused one with static fields.
 */
export function staticSubresources(code: string): string {
  const fields = new Map<string, string>();
  for (const [, owner = '', name = ''] of code.matchAll(ATTACHED)) {
    fields.set(owner, `${fields.get(owner) ?? ''} static ${name} = ${name};`);
  }
  const addFields = (head: string, owner: string): string => head + (fields.get(owner) ?? '');
  return code.replace(ATTACHED, '').replace(CLASS, addFields);
}
