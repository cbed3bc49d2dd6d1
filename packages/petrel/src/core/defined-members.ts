/** A copy of an object without the members that are undefined. */
export function definedMembers<Members extends object>(members: Members): Partial<Members> {
  const defined: Partial<Members> = {};
  for (const name in members) if (members[name] !== undefined) defined[name] = members[name];
  return defined;
}
