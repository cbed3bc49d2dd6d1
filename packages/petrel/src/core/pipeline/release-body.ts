/** Leaves a body that nobody is going to read, which releases its connection. */
export function releaseBody(body: AsyncIterable<Uint8Array>): void {
  // Whether leaving works out is of no interest to whoever leaves.
  body[Symbol.asyncIterator]().return?.().then(ignore, ignore);
}

function ignore(): void {}
