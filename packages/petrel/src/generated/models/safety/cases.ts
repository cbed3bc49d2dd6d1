// Written by `npm run generate` from spec/. Do not edit.

export interface SafetyCase {
  id: string;

  created_at: number;

  entity_identifier: string;

  notice: SafetyCase.Notice;

  object: 'safety.case';

  reason: string | null;
}
export namespace SafetyCase {
  export interface Notice {
    type: 'warning' | 'deactivation';
  }
}
