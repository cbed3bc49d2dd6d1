import type { Operation } from '../../../generator/model/operation.ts';
import { callArguments, type Extent } from './call-arguments.ts';

/** One variant of calling an operation. */
export interface OperationCall {
  /** `everything, streaming`. */
  name: string;
  /** The arguments, made anew for each client, so that neither sees what the other did to them. */
  args: () => unknown[];
}

/** Path parameters that have to be escaped, and one that looks as if it had been already. */
const ODD_SEGMENTS = ['a/b c', 'é+?#', "%41'()*!&=:@;,$", '.hidden', '...'];

/** Path parameters that would lead somewhere else. */
const REFUSED_SEGMENTS = ['.', '..'];

/** Options that any call takes, in every form of a query and headers. */
const OPTIONS = {
  headers: { 'X-Trace': 'one call', 'OpenAI-Organization': null, Accept: undefined },
  query: {
    flags: [true, false],
    since: new Date('2026-11-22T10:00:00.000Z'),
    filter: { kind: 'a&b=c', range: { from: 1, to: null }, tags: ['x', 'y z'] },
    left_out: undefined,
  },
  timeout: 5_000,
  maxRetries: 0,
};

/** The variants in which an operation is called with both clients. */
export function operationCalls(operation: Operation): OperationCall[] {
  const plain = (): string => 'id-1';
  const make = (extent: Extent, segment = plain): unknown[] =>
    callArguments(operation, extent, segment);
  const calls: OperationCall[] = [
    { name: 'required', args: () => make('required') },
    { name: 'everything', args: () => make('everything') },
    { name: 'with options', args: () => [...make('required'), OPTIONS] },
  ];
  if (operation.path.includes('{')) calls.push(...pathCalls(operation.path, make));
  if (operation.event !== undefined) calls.push(...streamCalls(make));
  return calls;
}

type MakeArguments = (extent: Extent, segment?: () => string) => unknown[];

function pathCalls(path: string, make: MakeArguments): OperationCall[] {
  const places = path.split('{').length - 1;
  const odd = ODD_SEGMENTS.map((segment, index) => {
    const args = (): unknown[] => {
      let next = index;
      return make('required', () => ODD_SEGMENTS[next++ % ODD_SEGMENTS.length] ?? segment);
    };
    return { name: `path of ${segment}`, args };
  });
  const refused = REFUSED_SEGMENTS.flatMap((segment) =>
    Array.from({ length: places }, (_, place) => ({
      name: `path of ${segment}, at ${place + 1}`,
      args: (): unknown[] => {
        let at = 0;
        return make('required', () => (at++ === place ? segment : 'id-1'));
      },
    })),
  );
  return [...odd, ...refused];
}

function streamCalls(make: MakeArguments): OperationCall[] {
  const streaming = (extent: Extent, stream: boolean): OperationCall => ({
    name: `${extent}, stream: ${stream}`,
    args: () => {
      const args = make(extent);
      const params = args.pop();
      return [...args, { ...(typeof params === 'object' ? params : {}), stream }];
    },
  });
  return [
    streaming('required', true),
    streaming('everything', true),
    streaming('required', false),
    streaming('everything', false),
  ];
}
