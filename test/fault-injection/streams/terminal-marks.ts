const RESPONSE = ['error', 'response.completed', 'response.failed', 'response.incomplete'];
const RUN = [
  'error',
  'thread.run.cancelled',
  'thread.run.completed',
  'thread.run.expired',
  'thread.run.failed',
  'thread.run.incomplete',
  'thread.run.requires_action',
];

const TURN = [
  'agent.session.budget_reached',
  'agent.session.failed',
  'agent.session.idle',
  'agent.session.requires_action',
  'agent.session.turn.cancelled',
  'agent.session.turn.completed',
  'agent.session.turn.failed',
  'error',
];

/**
 * Every operation that streams, by its id, with the events after which its stream is whole. Those of
 * completions have no name: a `finish_reason` in each choice is their mark.
 */
export const TERMINAL_MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['beta.agents.sessions.create', TURN],
  ['beta.agents.sessions.events.stream', TURN],
  ['beta_createResponse', RESPONSE],
  ['beta_getResponse', RESPONSE],
  ['createChatCompletion', []],
  ['createCompletion', []],
  ['createImage', ['image_generation.completed']],
  ['createImageEdit', ['image_edit.completed']],
  ['createResponse', RESPONSE],
  ['createRun', RUN],
  ['createSpeech', ['speech.audio.done']],
  ['createThreadAndRun', RUN],
  ['createTranscription', ['transcript.text.done']],
  ['getResponse', RESPONSE],
  ['submitToolOuputsToRun', RUN],
]);
