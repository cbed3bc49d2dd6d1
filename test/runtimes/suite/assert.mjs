/** What the checks say with; `node:assert` is not everywhere. */

export function ok(value, message) {
  if (!value) throw new Error(message);
}

export function equal(actual, expected, what) {
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  ok(found === wanted, `${what}: ${found} instead of ${wanted}`);
}

/** Resolves to the error that `promise` rejects with, which must be a `kind`. */
export async function rejects(promise, kind) {
  let value;
  try {
    value = await promise;
  } catch (error) {
    ok(error instanceof kind, `${kind.name} expected, not ${error?.stack ?? error}`);
    return error;
  }
  throw new Error(`${kind.name} expected, not ${JSON.stringify(value)}`);
}

/** Milliseconds that `run` takes. */
export async function elapsed(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

export function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
