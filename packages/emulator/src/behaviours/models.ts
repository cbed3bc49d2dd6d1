import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { models as known } from '../models.ts';

/** Where fine-tuned models are kept. */
export const tunedModels = '/models';

export const models: Behaviours = {
  listModels: (context) => ({ object: 'list', data: all(context) }),
  retrieveModel: (context) => find(context),
  deleteModel: (context) => {
    const { id } = find(context);
    if (!context.emulation.store.delete(tunedModels, String(id))) {
      throw new ApiError('Only your own fine-tuned models can be deleted.', {
        status: 403,
        code: 'insufficient_permissions',
        param: 'model',
      });
    }
    return { id: String(id), object: 'model', deleted: true };
  },
};

function all({ emulation }: RequestContext): JsonObject[] {
  const given = known.map(({ id, created }) => ({
    id,
    object: 'model',
    created,
    owned_by: 'system',
  }));
  return [...given, ...emulation.store.all(tunedModels).map(({ fields }) => fields)];
}

function find(context: RequestContext): JsonObject {
  const { model = '' } = context.params;
  const found = all(context).find(({ id }) => id === model);
  if (!found) throw notFound('model', model, 'model');
  return found;
}
