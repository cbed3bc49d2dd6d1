// Written by `npm run generate` from spec/. Do not edit.

/** A case of possible misuse. */
export interface SafetyCase {
  /** Id of the case, as its webhook gives it. */
  id: string;

  /** When the case was opened, in Unix seconds. */
  created_at: number;

  /** Id of whom the case is about. */
  entity_identifier: string;

  /** What the organization is informed of about the case. */
  notice: SafetyCase.Notice;

  object: 'safety.case';

  reason: string | null;
}
export namespace SafetyCase {
  export interface Notice {
    type: 'warning' | 'deactivation';
  }
}
