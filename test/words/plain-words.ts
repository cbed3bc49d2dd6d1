/** A word of this repository's own, and the term of the field that takes its place. */
export interface WordRule {
  /** Matches the word in names, comments, messages and documents. */
  pattern: RegExp;
  /** The term to use. */
  use: string;
  /** A line that the pattern matches. */
  example: string;
}

/** The words. Those with a common meaning besides are matched only in the form that is not it. */
export const WORD_RULES: readonly WordRule[] = [
  {
    pattern: /\b(?:lint:)?rooms?\b/i,
    use: 'layer, module, layout, space',
    example: 'the rooms of core',
  },
  {
    pattern: /\bmakes? weather\b|weather-?proof/i,
    use: 'fault-tolerant, injects faults',
    example: 'Weatherproof.',
  },
  {
    // `Tell me` is what people write to models.
    pattern: /\b(?:tells?(?! me\b|')|told|says|said|asked)\b/i,
    use: 'report, distinguish, indicate, given, requested',
    example: 'it tells what it was asked',
  },
  {
    pattern: /\bWay\b|\bin (?:two|three|four|all|other) ways\b/,
    use: 'variant, option',
    example: 'type Way =',
  },
  {
    pattern: /\bpatien(?:t|ce)\b|\bpatient(?=[A-Z])/i,
    use: 'timeout, without timeouts',
    example: 'patientDispatcher',
  },
  { pattern: /wish(?:es|ed)?\b/i, use: 'option, variant', example: 'ConnectionWish' },
  {
    pattern: /\bapi:accept\b|\btakes? \S+( \S+)? for (?:reviewed|granted)/,
    use: 'api:update, updates',
    example: 'api:accept',
  },
  { pattern: /\bblot(?:s|ted)?\b/i, use: 'redact', example: 'is blotted out' },
  { pattern: /\bgone on with\b|\btaken up again\b/i, use: 'resumed', example: 'is taken up again' },
  { pattern: /\bby chance\b/i, use: 'jitter, at random', example: 'less by chance' },
  { pattern: /\bpass(?:es|ed) over\b/i, use: 'ignored, skipped', example: 'it is passed over' },
  {
    pattern: /\b(?:can|cannot|could|to) be had\b/i,
    use: 'available, unavailable',
    example: 'cannot be had',
  },
  {
    pattern: /\b(?:comes?|came) to stand\b|\bvouch/i,
    use: 'is placed, guarantees',
    example: 'vouches for it',
  },
  { pattern: /\bGathering\b/, use: 'SharedListener', example: 'class Gathering' },
  { pattern: /\bforgetSignal\b/, use: 'removeAbortListener', example: 'forgetSignal(a)' },
  { pattern: /\bact(?:\(\)|: \(\) =>|\))/, use: 'listener', example: 'act()' },
  {
    pattern: /\bendingOf\b|\bending\b(?=\s*[:=,)])/,
    use: 'abortSignalOf, cancellation',
    example: 'endingOf(a)',
  },
  {
    pattern: /\bExchange\b/,
    use: 'PendingCall, HttpExchange, RequestContext',
    example: 'type Exchange',
  },
  {
    pattern: /\bexplain(?=\()|\bExplain\w*(?=\()/,
    use: 'toClientError',
    example: 'explain(error)',
  },
  { pattern: /\bmayGoOn\b/, use: 'canRetry', example: 'mayGoOn' },
  { pattern: /\bnoted\b|(?<!#)\bnote\(/, use: 'addCallDetails, recorded', example: 'note(error)' },
  {
    pattern: /[a-z]Facts\b|-facts\b|\b(?:const|let|readonly) facts\b|\bfacts(?:\?\.|\[|\.\w)/,
    use: '…Info, …Metadata',
    example: 'StreamFacts',
  },
  { pattern: /\bFormats\b(?=\s*(?:[{=;,>)]|$))/, use: 'BodyCodecs', example: 'type Formats' },
  {
    pattern: /\b(?:bare|complete) client\b/i,
    use: 'Client, OpenAI',
    example: 'a bare client',
  },
  { pattern: /misfit/i, use: 'UnserializableValue', example: 'class Misfit' },
  {
    pattern: /\bLacks\b|\bLack[A-Z]|\b(?:the|no|new) lacks?\b/,
    use: 'missing, has no',
    example: 'LackFinder',
  },
  {
    pattern: /\bdepart(?:s|ed|ures?)?\b|Departure/i,
    use: 'known difference, differs',
    example: 'DEPARTURES',
  },
  {
    pattern: /\bmend(?:s|ed|ing)?\b|Mended/i,
    use: 'fix, correct, fixed difference',
    example: 'mended',
  },
  { pattern: /\bdeeds?\b/i, use: 'scenario', example: 'deed' },
  { pattern: /\bRig\b/, use: 'TestContext', example: 'interface Rig' },
  { pattern: /loose-?ends/i, use: 'LeakCheck', example: 'LooseEnds' },
  {
    pattern: /\bSurroundings\b|\bsurroundings\b(?=\s*[:=.,)])/,
    use: 'Fixture, context',
    example: 'Surroundings',
  },
  { pattern: /run-?player/i, use: 'RunSimulator', example: 'run-player.ts' },
  { pattern: /\btakeStep\b/, use: 'advance', example: 'takeStep()' },
  { pattern: /webhook-?office/i, use: 'WebhookService', example: 'WebhookOffice' },
  { pattern: /\bnotice(?:[ds]|able)?(?=\()/, use: 'observe', example: 'notice(a)' },
  {
    pattern: /\b(?:hot|cold)[- ]?jobs?\b/i,
    use: 'warm benchmark, startup benchmark',
    example: 'hotJob',
  },
  { pattern: /contenders?\b/i, use: 'client', example: 'CONTENDERS' },
  { pattern: /\bpeers\b|\bPeers/i, use: 'reference clients', example: 'bench/peers' },
  { pattern: /\bjudg(?:e|es|ed)\b/i, use: 'check, validator', example: 'judge(results)' },
  { pattern: /\bplanted\b/i, use: 'secret fixture', example: 'planted secrets' },
  { pattern: /\bscenes?\b/i, use: 'scenario', example: 'scenes.ts' },
];

/** A forbidden word at its place. */
export interface Finding {
  /** `path:line`, or `path` for the name of a file. */
  place: string;
  word: string;
  use: string;
}

/** The forbidden words in the path and the text of a file. */
export function findWords(path: string, text: string): Finding[] {
  const lines = text.split('\n').map((line, at): [string, string] => [`${path}:${at + 1}`, line]);
  return [[path, path] as [string, string], ...lines].flatMap(([place, line]) =>
    WORD_RULES.flatMap(({ pattern, use }) => {
      const word = pattern.exec(line)?.[0];
      return word === undefined ? [] : [{ place, word, use }];
    }),
  );
}
