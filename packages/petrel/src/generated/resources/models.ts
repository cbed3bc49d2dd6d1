// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { Page, type PagePromise } from '../../core/pages/pagination.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import { path } from '../../core/request/path.ts';
import type { Model, ModelDeleted, ModelsPage } from '../models/models.ts';

/** The models that the API key may use. */
export class Models extends APIResource {
  /**
   * Fetches the record of one model. Fails with 404 when it does not exist or the key has no
   * access.
   *
   * `GET /models/{model}`,
   * [API reference](https://platform.openai.com/docs/api-reference/models/retrieveModel)
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return this._client.get(path('/models/{model}', model), operationOptions(options));
  }

  /**
   * Lists the models that the key may use, in one page.
   *
   * `GET /models`,
   * [API reference](https://platform.openai.com/docs/api-reference/models/listModels)
   */
  list(options?: RequestOptions): PagePromise<ModelsPage, Model> {
    return this._client.getAPIList('/models', Page<Model>, options);
  }

  /**
   * Deletes a fine-tuned model. Requires a role in the organization that may delete models.
   *
   * `DELETE /models/{model}`,
   * [API reference](https://platform.openai.com/docs/api-reference/models/deleteModel)
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return this._client.delete(path('/models/{model}', model), operationOptions(options));
  }
}

export declare namespace Models {
  export {
    type Model,
    type ModelDeleted,
    type ModelsPage,
  };
}

export type * from '../models/models.ts';
