/** What the synchronous client cannot do, or a test of it cannot, by the reason. */
const REASONS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'Nothing else runs in this thread while it waits, so a timer cannot abort, close or measure meanwhile.',
    [
      'a long answer that nobody reads',
      'a stream whose iterator is dropped after an event',
      'a reader that aborts the controller of the stream',
      'an abort in the same tick as the call',
      'an abort while connecting',
      'an abort before the head',
      'an abort inside the head',
      'an abort inside the body',
      'an abort inside the body of an error',
      'an abort inside a stream',
      'an abort inside a download',
      'an abort while the caller reads the web response',
      'an abort while waiting to retry',
      'an abort in a redirect',
      'a client closed while connecting',
      'a client closed while a call is under way',
      'a client closed while a stream is read',
    ],
  ],
  [
    'Its server is in the thread that waits.',
    [
      'a port nobody listens on',
      'a redirect to another origin: no credential goes along',
      'an absolute URL of another origin: no credential goes along',
    ],
  ],
  [
    'A source that is read with promises is refused before anything is sent.',
    [
      'a reset under an upload that can be read only once',
      'a reset under an upload that can be read only once, with retries left',
      'a 503 to an upload that can be read only once, with retries left',
      'a 307 of an upload that can be read only once',
      'a source that fails half-way',
      'an upload that makes progress for longer than a plain timeout',
      'an upload whose source stalls under a plain timeout',
      'an upload that makes progress for longer than `timeout.attempt`',
      'a generator that an earlier call has sent',
      'a web stream that something else is reading',
      'a stream of Node that was destroyed',
      'a reset under a source that stalls, which is closed',
    ],
  ],
  ['A web stream is read with promises.', ['a web stream of events that is cancelled']],
  [
    'It has no transport of its own, which could trust a certificate.',
    [
      'a certificate that is trusted',
      'a certificate for another name',
      'an end under a GET over TLS, without retries',
    ],
  ],
  [
    'A blob is copied to the worker without members that were assigned to it.',
    ['a blob whose stream throws when it is opened'],
  ],
]);

/** Faults that are not to be seen as the asynchronous client shows them. */
export const inexpressible: ReadonlySet<string> = new Set([...REASONS.values()].flat());
