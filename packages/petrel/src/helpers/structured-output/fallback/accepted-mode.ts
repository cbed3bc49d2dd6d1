import { BadRequestError, UnprocessableEntityError } from '../../../core/errors/index.ts';
import { MODES, type StructuredMode, type StructuredPlan } from './structured-options.ts';

/** For each resource of a client, the modes that its server accepts, by model. */
const accepted = new WeakMap<object, Map<string, StructuredMode>>();

/** How many models are remembered for a resource. */
const LIMIT = 100;

/**
 * Sends a request in the mode of a plan. With `auto`, it is sent in the next mode when the server rejects
 * the format, and the mode that it accepts is remembered for the model.
 *
 * @param resource a resource of the client whose server it is
 */
export async function sendInMode<Result>(
  { mode: wanted }: StructuredPlan,
  resource: object,
  model: unknown,
  send: (mode: StructuredMode) => PromiseLike<Result>,
): Promise<{ mode: StructuredMode; result: Result }> {
  if (wanted !== 'auto') return { mode: wanted, result: await send(wanted) };
  const name = String(model);
  const known = accepted.get(resource)?.get(name) ?? 'native';
  for (const mode of MODES.slice(MODES.indexOf(known), -1)) {
    try {
      return { mode, result: await send(mode) };
    } catch (error) {
      if (!rejectsFormat(error)) throw error;
      remember(resource, name, MODES[MODES.indexOf(mode) + 1] ?? 'prompt');
    }
  }
  return { mode: 'prompt', result: await send('prompt') };
}

function remember(resource: object, model: string, mode: StructuredMode): void {
  const modes = accepted.get(resource) ?? new Map<string, StructuredMode>();
  accepted.set(resource, modes);
  modes.delete(model);
  modes.set(model, mode);
  const [oldest] = modes.keys();
  if (modes.size > LIMIT && oldest !== undefined) modes.delete(oldest);
}

/** Whether a server does not support a format, which is other than that it does not like the schema. */
function rejectsFormat(error: unknown): boolean {
  if (!(error instanceof BadRequestError || error instanceof UnprocessableEntityError))
    return false;
  const { code, message, param } = error;
  if (code === 'invalid_json_schema' || /invalid (json )?schema/i.test(message)) return false;
  return FORMAT.test(`${param} ${message}`);
}

/** What servers call the format when they do not support it. */
const FORMAT = /response.?format|text\.format|json.?(?:schema|object|mode)|structured.?output/i;
