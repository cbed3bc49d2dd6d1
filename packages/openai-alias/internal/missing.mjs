import { OpenAIError } from 'petrel/error';

/**
 * Stands for a class or function that petrel does not have: it can be imported and extended, and throws
 * when it is used, as its static methods do.
 */
export function missing(module, name, reason, statics = []) {
  const fail = () => {
    throw new OpenAIError(`\`${name}\` of \`${module}\` is not in petrel. ${reason}`, {
      code: 'configuration',
    });
  };
  function Missing() {
    fail();
  }
  for (const member of statics) Missing[member] = fail;
  return Object.defineProperty(Missing, 'name', { value: name });
}
