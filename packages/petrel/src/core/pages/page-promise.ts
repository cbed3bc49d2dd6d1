import {
  itemsFrom,
  type AbstractPage,
  type PageConstructor,
  type PageRequester,
} from './abstract-page.ts';
import { APIPromise, readReply } from './api-promise.ts';
import type { PendingCall } from './pending-call.ts';
import { attachRequestID, requestIDOf } from '../errors/request-id.ts';
import type { FinalRequestOptions } from '../call/request-options.ts';
import { toLazyResponse } from '../response/lazy-response.ts';

/**
 * The promise of a list's first page. Awaited, it gives that page; iterated with `for await`, the
 * items of all pages, each fetched when it is reached.
 *
 * ```ts
 * for await (const job of client.fineTuning.jobs.list({ limit: 20 })) console.log(job.id);
 * ```
 */
export class PagePromise<
  PageClass extends AbstractPage<Item>,
  Item = ReturnType<PageClass['getPaginatedItems']>[number],
>
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  /** The name of the class, which minifiers leave alone: instances are recognized by it. */
  static override readonly petrelName: string = 'PagePromise';

  constructor(
    exchange: PendingCall,
    client: PageRequester,
    pageClass: PageConstructor<PageClass>,
    options: FinalRequestOptions | PromiseLike<FinalRequestOptions>,
  ) {
    super(exchange, async (reply) => {
      const body = await readReply(reply);
      const page = new pageClass(client, toLazyResponse(reply), body, await options);
      attachRequestID(page, requestIDOf(reply.headers) ?? null);
      return page;
    });
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    return itemsFrom<Item>(this);
  }
}
