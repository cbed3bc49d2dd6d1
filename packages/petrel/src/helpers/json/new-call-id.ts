/** An id for a call that came without one, so that its result can refer to it. No other call has it. */
export function newCallID(): string {
  return `call_${crypto.randomUUID()}`;
}
