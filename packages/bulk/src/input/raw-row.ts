/** A row as it is in the input, or what is wrong with it. */
export type RawRow =
  | { readonly value: unknown; readonly place: string; readonly problem?: undefined }
  | { readonly place: string; readonly problem: string };
