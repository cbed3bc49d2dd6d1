// Written by `npm run generate` from spec/. Do not edit.

/** A case of possible misuse. */
export interface SafetyCase {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** Whom it is about. */
  entity_identifier: string;

  /** What the organization is told. */
  notice: SafetyCase.Notice;

  object: 'safety.case';

  reason: string | null;
}
export namespace SafetyCase {
  export interface Notice {
    type: 'warning' | 'deactivation';
  }
}
