/**
 * A class whose methods call those of a class of petrel, and the call that puts them in their place. Tools
 * that trace calls look for the methods in the source of this very file, and rewrite them.
 */
export function printResourceClass(name: string, methods: readonly string[]): string {
  const own = ownMethods(name);
  const printed = methods.map(
    (method) => `  ${method}(...args) {\n    return ${own}.${method}.apply(this, args);\n  }`,
  );
  return [
    `const ${own} = methodsOf(${petrelClass(name)});`,
    `class ${name} {\n${printed.join('\n')}\n}`,
    `replaceMethods(${petrelClass(name)}, ${name});`,
  ].join('\n');
}

/** What a file calls the class of petrel, which it exports. */
export function petrelClass(name: string): string {
  return `Petrel${name}`;
}

function ownMethods(name: string): string {
  return `own${name}`;
}
