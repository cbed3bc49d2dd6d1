import { configurationError } from '../core/errors/configuration-error.ts';

/**
 * Loads a package that is an optional peer dependency.
 *
 * @throws OpenAIError of code `configuration` where it is not installed; `instead` is what else can be done
 */
export async function loadPeer<Loaded>(
  name: string,
  load: () => Promise<Loaded>,
  instead: string,
): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    throw configurationError(
      `Install the package "${name}": npm install ${name}. ${instead}`,
      error,
    );
  }
}
