/**
 * How the rest of an operation's stream is requested when its connection breaks: with a GET request
 * for the events after the last one seen, by their numbers.
 */
export interface StreamResumption {
  /** The member of each event that numbers it, such as `sequence_number`. */
  number: string;
  /** The query parameter that takes the number of the last event seen, such as `starting_after`. */
  after: string;
  /**
   * Path of the request, with one `{parameter}` for what the events hold at `id`. Default: the same
   * request again, with `after` in its query.
   */
  path?: string | undefined;
  /**
   * Where an event holds the id of what is streamed, such as `response.id`: the parameter of `path`.
   * After a break, an event with another id is an error.
   */
  id?: string | undefined;
  /** What the body of the operation must have for its stream to be resumable. */
  when?: Readonly<Record<string, unknown>> | undefined;
  /** What the body of the operation must not have. */
  unless?: Readonly<Record<string, unknown>> | undefined;
  /** Query parameters of the request, and where the operation's body holds their values. */
  carry?: Readonly<Record<string, string>> | undefined;
}
