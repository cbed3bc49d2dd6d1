import type { JsonObject } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { models as known } from '../models.ts';

/** Where fine-tuned models are kept. */
export const tunedModels = '/models';

export const models: Behaviours = {
  listModels: (exchange) => ({ object: 'list', data: all(exchange) }),
  retrieveModel: (exchange) => find(exchange),
  deleteModel: (exchange) => {
    const { id } = find(exchange);
    if (!exchange.emulation.store.delete(tunedModels, String(id))) {
      throw new ApiError('Only your own fine-tuned models can be deleted.', {
        status: 403,
        code: 'insufficient_permissions',
        param: 'model',
      });
    }
    return { id: String(id), object: 'model', deleted: true };
  },
};

function all({ emulation }: Exchange): JsonObject[] {
  const given = known.map(({ id, created }) => ({
    id,
    object: 'model',
    created,
    owned_by: 'system',
  }));
  return [...given, ...emulation.store.all(tunedModels).map(({ facts }) => facts)];
}

function find(exchange: Exchange): JsonObject {
  const { model = '' } = exchange.params;
  const found = all(exchange).find(({ id }) => id === model);
  if (!found) throw notFound('model', model, 'model');
  return found;
}
