const ACCESSORS = /^( +)get (\w+)\(\): (.+);\n\1set \2\(\w+: \3\);$/gm;

/**
 * Declares a getter and a setter of one type, side by side, as the property that they act as:
 * subclasses may then replace it with a field, which compilers refuse for accessors.
 */
export function plainProperties(declarations: string): string {
  return declarations.replaceAll(ACCESSORS, '$1$2: $3;');
}
