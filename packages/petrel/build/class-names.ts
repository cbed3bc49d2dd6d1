const RENAMED = /^var (\w+)\$\d+ = class(?: [\w$]+)?(?: extends [\w$.]+)? \{/gm;

/** Gives the classes of a chunk their names back that were renamed because two had the same. */
export function keepClassNames(code: string): string {
  return code.replace(RENAMED, (head, name: string) => `${head} static name = '${name}';`);
}
