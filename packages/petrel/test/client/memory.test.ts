import { execFile } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Megabytes of heap that the process of a reader may have. */
const HEAP = 80;
const loader = import.meta.resolve('tsx');
const core = pathToFileURL(fileURLToPath(new URL('../../src/core', import.meta.url))).href;

/** What a program prints that has little memory. `import` needs the addresses of modules. */
function printed(lines: readonly string[]): Promise<string> {
  const args = [
    `--max-old-space-size=${HEAP}`,
    '--import',
    loader,
    '--input-type=module',
    '--eval',
    lines.join('\n'),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: 60_000 }, (error, stdout, stderr) => {
      resolve(error === null ? stdout.trim() : stderr.slice(-400));
    });
  });
}

const DECODER = [
  `import { SSEDecoder } from '${core}/stream/sse-decoder.ts';`,
  'const decoder = new SSEDecoder();',
];

describe('memory is bounded by what is kept, not by the pieces it comes in', () => {
  test.each([
    [
      'millions of empty lines of one event',
      [
        ...DECODER,
        "const chunk = 'data\\n'.repeat(13_000);",
        'for (let n = 0; n < 500; n += 1) { decoder.write(chunk); decoder.read(); }',
        "decoder.write('\\n');",
        'console.log(decoder.read().data.length);',
      ],
      '6499999',
    ],
    [
      'millions of empty lines of one event, cut in the middle of a line',
      [
        ...DECODER,
        "const chunk = 'ta\\n' + 'data\\n'.repeat(13_000) + 'da';",
        "decoder.write('da');",
        'for (let n = 0; n < 500; n += 1) { decoder.write(chunk); decoder.read(); }',
        "decoder.write('ta\\n\\n');",
        'console.log(decoder.read().data.length);',
      ],
      '6500500',
    ],
    [
      'short lines of one event among long comments',
      [
        ...DECODER,
        'for (let n = 0; n < 5_000; n += 1) {',
        "  decoder.write(':' + 'x'.repeat(65_000) + '\\ndata: 0123456789abcdef\\n'); decoder.read();",
        '}',
        "decoder.write('\\n');",
        'console.log(decoder.read().data.length);',
      ],
      '84999',
    ],
    [
      'lines that are no fields among long comments',
      [
        ...DECODER,
        'for (let n = 0; n < 5_000; n += 1) {',
        "  decoder.write(':' + 'x'.repeat(65_000) + '\\nstray: 012345678\\n'); decoder.read();",
        '}',
        'console.log(decoder.stray.length);',
      ],
      '65552',
    ],
    [
      'a line of events that comes by the byte',
      [
        ...DECODER,
        "decoder.write('data:');",
        "for (let n = 0; n < 4_000_000; n += 1) { decoder.write('x'); decoder.read(); }",
        "decoder.write('\\n\\n');",
        'console.log(decoder.read().data.length);',
      ],
      '4000000',
    ],
    [
      'a line of JSON that comes by the byte',
      [
        `import { readJSONLines } from '${core}/stream/json-lines.ts';`,
        'let left = 2_000_000;',
        'const pull = (controller) => {',
        "  if (left-- === 0) { controller.enqueue('\"\\n'); controller.close(); }",
        "  else controller.enqueue(left === 1_999_999 ? '\"' : 'x');",
        '};',
        'const stream = new ReadableStream({ pull });',
        'const step = await readJSONLines(stream, new AbortController()).next();',
        'console.log(step.value.length);',
      ],
      '1999999',
    ],
    [
      'a body that comes by the byte',
      [
        `import { ResponseBody } from '${core}/response/response-body.ts';`,
        'async function* source() { for (let n = 0; n < 1_500_000; n += 1) yield new Uint8Array([120]); }',
        'const body = new ResponseBody({ body: source() });',
        'console.log((await body.text(1e8)).length);',
      ],
      '1500000',
    ],
  ])(
    'with %s',
    async (_name, lines, expected) => {
      expect(await printed(lines)).toBe(expected);
    },
    60_000,
  );
});
