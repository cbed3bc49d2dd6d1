// Written by `npm run generate` from spec/. Do not edit.

/** A notice about possible misuse. */
export interface SafetyAlert {
  /** Id of the alert, as its webhook gives it. */
  id: string;

  /** When the alert was raised, in Unix seconds. */
  created_at: number;

  /** Kind of the problem. */
  error_type:
    | 'potentially_unintended_data_transfer' | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity' | 'other';

  /** The model of the request. */
  model: string;

  object: 'safety.alert';

  reason: string | null;

  /** Id of the request (`x-request-id`) that raised the alert. */
  request_id: string;

  /** Whether a block was put on the request; the response may have gone on all the same. */
  request_paused: boolean;

  /** Id of the response that raised the alert. */
  response_id: string;

  /** What was found, in full; only for a while, and null or left out when there is none. */
  detailed_explanation?: string | null;
}
