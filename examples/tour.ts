import { stops } from './tour/stops.ts';
import { takeTour } from './tour/take-tour.ts';

const code = await takeTour(stops, process.argv.slice(2), {
  environment: process.env,
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  terminal: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
// A stop that hangs may have left something open; it must not keep the process.
process.stdout.write('', () => process.exit(code));
