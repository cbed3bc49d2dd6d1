import { examples } from './demo/all-examples.ts';
import { runDemo } from './demo/run-demo.ts';

const code = await runDemo(examples, process.argv.slice(2), {
  environment: process.env,
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  terminal: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
// An example that hangs may have left something open; it must not keep the process.
process.stdout.write('', () => process.exit(code));
