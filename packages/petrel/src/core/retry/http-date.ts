const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const FIXED =
  /^\w{3,9}, (\d{1,2})[ -]([A-Z][a-z]{2})[ -](\d{4}|\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const ASCTIME = /^\w{3} ([A-Z][a-z]{2}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})$/;

/**
 * Milliseconds since 1970 of an HTTP date in any of its three forms (RFC 9110 §5.6.7), or null.
 * `Date.parse` is no use here: it takes the third form for local time, and `Mon 1` for a date.
 */
export function parseHTTPDate(text: string | undefined): number | null {
  const fixed = text?.trim().replace(ASCTIME, 'Day, $2 $1 $4 $3 GMT') ?? '';
  const [, day, month, year, hour, minute, second] = FIXED.exec(fixed) ?? [];
  return time(year, month, day, hour, minute, second);
}

function time(year = '', month = '', ...rest: (string | undefined)[]): number | null {
  const place = MONTHS.indexOf(month);
  if (month.length !== 3 || place % 3 !== 0) return null;
  const [day = 0, hour = 0, minute = 0, second = 0] = rest.map(Number);
  // The 31st of a shorter month would pass as a day of the next.
  if (new Date(Date.UTC(fullYear(year), place / 3, day)).getUTCDate() !== day) return null;
  if (hour > 23 || minute > 59 || second > 60) return null;
  return Date.UTC(fullYear(year), place / 3, day, hour, minute, second);
}

/** Two digits stand for a year from 1970 to 2069. */
function fullYear(year: string): number {
  if (year.length !== 2) return Number(year);
  return Number(year) + (Number(year) < 70 ? 2000 : 1900);
}
