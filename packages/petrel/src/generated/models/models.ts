// Written by `npm run generate` from spec/. Do not edit.
import type { Page } from '../../core/pages/pagination.ts';

/** A model that the key may use. */
export interface Model {
  /** Name of the model, as other calls take it. */
  id: string;

  /** When the model was made, in Unix seconds. */
  created: number;

  object: 'model';

  /** Organization that the model belongs to. */
  owned_by: string;

  /** Day on which the model is turned off, if that has been announced. */
  shutdown_date?: string | null;
}

/** Confirms that a model was deleted. */
export interface ModelDeleted {
  /** Name of the deleted model. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: string;
}

export type ModelsPage = Page<Model>;
