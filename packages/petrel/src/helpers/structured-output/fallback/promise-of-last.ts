import type { Reply } from '../../../core/call/call.ts';
import { APIPromise, type DataWithResponse } from '../../../core/pages/api-promise.ts';
import { PendingCall } from '../../../core/pages/pending-call.ts';

/** The promise of what several calls lead to. Its response is that of the last call. */
export function promiseOfLast<T>(run: () => Promise<DataWithResponse<T>>): APIPromise<T> {
  const last = Promise.resolve().then(run);
  const call = new PendingCall(async () => replyOf(await last));
  return new APIPromise<T>(call, async () => (await last).data);
}

async function replyOf({
  data,
  response,
  attempts,
  elapsed,
}: DataWithResponse<unknown>): Promise<Reply> {
  const { status, statusText, headers, url } = response;
  return {
    status,
    statusText,
    headers: Object.fromEntries(headers),
    setCookies: headers.getSetCookie(),
    url,
    data,
    decode: null,
    text: await response.text(),
    body: null,
    attempts,
    elapsed,
  };
}
