const GETTER =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\n\tenumerable: true,\n\tget: function\(\) \{\n\t\treturn ([\w$]+);\n\t\}\n\}\);$/gm;

/**
 * Turns the getters of a CommonJS chunk into plain members where what they return never changes:
 * functions, classes and constants. Each getter is a function to compile, and to call at each use.
 */
export function plainExports(code: string): string {
  return code.replace(GETTER, (getter: string, exported: string, local: string) => {
    const name = local.replaceAll('$', String.raw`\$`);
    const isFixed = new RegExp(
      String.raw`^(?:(?:async )?function\*? ${name}\(|const ${name} = |var ${name} = class\b)`,
      'm',
    ).test(code);
    return isFixed ? `exports.${exported} = ${local};` : getter;
  });
}
