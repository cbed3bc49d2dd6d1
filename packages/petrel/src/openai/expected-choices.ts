/**
 * How many choices the stream of a completion has by the body of its request: `n`, for each prompt
 * where there are several. One where the body does not specify it.
 */
export function expectedChoices(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 1;
  const n: unknown = Reflect.get(body, 'n');
  const each = typeof n === 'number' && Number.isSafeInteger(n) && n > 1 ? n : 1;
  const prompt: unknown = Reflect.get(body, 'prompt');
  // An array of numbers is one prompt, as tokens.
  const several = Array.isArray(prompt) && prompt.length > 1 && typeof prompt[0] !== 'number';
  return several ? each * prompt.length : each;
}
