import type { Middleware } from 'petrel';

/**
 * Lets no more than `most` requests wait for their answers at once; the others wait their turn. A
 * call that is aborted meanwhile fails when its turn comes.
 */
export function limitAttempts(most: number): Middleware {
  let running = 0;
  const waiting: (() => void)[] = [];
  return (next) => async (call) => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await next(call);
    } finally {
      const resume = waiting.shift();
      if (resume === undefined) running -= 1;
      else resume();
    }
  };
}
