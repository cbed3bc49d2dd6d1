/** The value of one header: `null` removes a default, `undefined` keeps it. */
export type HeaderValue = string | number | boolean | null | undefined;

/** Anything headers can be read from. */
export type HeadersLike =
  | Headers
  | readonly (readonly HeaderValue[])[]
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>
  | null
  | undefined;
