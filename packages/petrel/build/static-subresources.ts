const ATTACHED = /^(\w+)\.(\w+) = \2;\n/gm;
const CLASS = /class (\w+) extends (?:APIResource|CompleteClient|WebhookDeliveries)(?:<\w+>)? \{/g;

/**
 * Moves the classes that hang on a resource class (`Chat.Completions = Completions;`), or on the
 * client, into its body. The compiler wants the assignment; bundlers keep a class that is assigned
 * to, and drop an unused one whose static fields do nothing. Classes get their name as a field too,
 * as two of one name in a chunk are renamed.
 */
export function staticSubresources(code: string): string {
  const fields = new Map<string, string>();
  for (const [, owner = '', name = ''] of code.matchAll(ATTACHED)) {
    fields.set(owner, `${fields.get(owner) ?? ''} static ${name} = ${name};`);
  }
  return code.replace(ATTACHED, '').replace(CLASS, (head, owner: string) => {
    const attached = fields.get(owner) ?? '';
    return `${head} static name = '${owner}';${attached}`;
  });
}
