const UNHEARD = "Nobody listens to the errors of this connection: bind `on('error', …)`.";

/** Rejects with an error that nobody listens to, so that it does not pass unnoticed. */
export async function rejectUnheard(error: Error): Promise<never> {
  const { message, stack } = error;
  error.message = `${message} ${UNHEARD}`;
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
  throw error;
}
