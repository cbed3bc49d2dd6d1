const RENAMED =
  /^var (\w+)(\$\d+) = class(?: [\w$]+)?((?: extends [\w$.]+)?) \{(\};$|[^]*?^\};$)/gm;

/**
 * Gives the classes of a chunk their names back that were renamed because two had the same. One that
 * mentions its name may mean the other class: it gets a static field, which costs a function to call.
 */
export function keepClassNames(code: string): string {
  return code.replace(RENAMED, (_, name: string, suffix: string, parent: string, body: string) =>
    new RegExp(`\\b${name}\\b`).test(body)
      ? `var ${name}${suffix} = class ${name}${suffix}${parent} { static name = '${name}';${body}`
      : `var ${name}${suffix} = class ${name}${parent} {${body}`,
  );
}
