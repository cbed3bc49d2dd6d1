import { AgentTurnResult as ReferenceResult } from 'openai/lib/beta/agents/agent-turn-result';
import type { OpenAI } from 'petrel';
import { expect, test } from 'vitest';
import { petrel, reference, type Library } from '../clients.ts';
import { clientFor, type ScriptedSession } from './scripted-session.ts';

type Run = (client: OpenAI) => Promise<unknown>;
type Answer = NonNullable<ScriptedSession['answer']>;

async function outcomeOf(library: Library, run: Run, answer: Answer): Promise<unknown> {
  const { client, sent } = clientFor(library, { answer });
  try {
    return { result: await run(client), sent };
  } catch (error) {
    const { constructor, uploadedFiles, cause } = Object(error);
    return { thrown: [constructor.name, uploadedFiles, cause?.constructor.name], sent };
  }
}

function artifact(path: string, fields: object = {}): object {
  return { id: `file_${path.slice(1)}`, path, session_id: 's1', turn_id: 't1', ...fields };
}

// Typed as that of petrel; both have the same members.
const result = new ReferenceResult(
  Object.assign(Object.create(null), { id: 't1', session_id: 's1' }),
  [],
);

/** The artifacts of a session, in pages of two, and the contents of each. */
const artifacts =
  (...all: readonly object[]): Answer =>
  ({ request }) => {
    if (request.endsWith('/content')) return new Response('abc');
    const after = /after=(\w+)/.exec(request)?.[1];
    const start = all.findIndex((item) => 'id' in item && item.id === after) + 1;
    return Response.json({
      data: all.slice(start, start + 2),
      has_more: start + 2 < all.length,
    });
  };

const at =
  (path: string): Run =>
  async (client) =>
    client.beta.agents.sessions.artifacts.forResult(result).retrieve(path);

const downloaded: Run = async (client) => {
  const chunks: string[] = [];
  const to = new WritableStream<Uint8Array>({
    write: (chunk) => void chunks.push(new TextDecoder().decode(chunk)),
    close: () => void chunks.push('closed'),
  });
  const file = await client.beta.agents.sessions.artifacts
    .forResult(result)
    .download({ path: '/x', to });
  return { file, chunks };
};

let uploads = 0;
const filesOf =
  (most = Infinity): Answer =>
  ({ request, body }) => {
    if (request.includes('/environments/')) return Response.json({ path: '/p', body });
    uploads += 1;
    return uploads > most
      ? Response.json({ error: { message: 'No.' } }, { status: 400 })
      : Response.json({ id: `file_${uploads}`, object: 'file' });
  };

const file = new File(['text'], 'a.txt');

const programs: Record<string, [run: Run, answer: Answer]> = {
  'an artifact': [at('/x'), artifacts(artifact('/w'), artifact('/x'))],
  'an artifact on the second page': [
    at('/x'),
    artifacts(artifact('/v'), artifact('/w'), artifact('/x')),
  ],
  'no artifact': [at('/x'), artifacts(artifact('/w'))],
  'an artifact of another turn': [at('/x'), artifacts(artifact('/x', { turn_id: 't0' }))],
  'two artifacts': [at('/x'), artifacts(artifact('/x'), artifact('/x', { id: 'other' }))],
  contents: [
    async (client) => {
      const content = await client.beta.agents.sessions.artifacts.forResult(result).content('/x');
      return content.text();
    },
    artifacts(artifact('/x')),
  ],
  'a download': [downloaded, artifacts(artifact('/x'))],
  'a download of nothing': [downloaded, artifacts()],
  'no files': [(client) => client.beta.agents.environments.files.prepare({}), filesOf()],
  'a file': [
    (client) => client.beta.agents.environments.files.prepare({ '/workspace/a': file }),
    filesOf(),
  ],
  'a file that is not uploaded': [
    (client) => client.beta.agents.environments.files.prepare({ '/workspace/a': file }),
    filesOf(0),
  ],
  'a file for a machine': [
    (client) => client.beta.agents.environments.files.upload('e', { file, path: '/workspace/a' }),
    filesOf(),
  ],
};

test.each(Object.entries(programs))(
  '%s: as with the reference client',
  async (_, [run, answer]) => {
    uploads = 0;
    const wanted = await outcomeOf(reference, run, answer);
    uploads = 0;
    expect(await outcomeOf(petrel, run, answer)).toEqual(wanted);
  },
);

const PATHS = [
  'a',
  '.git/x',
  'a b',
  'ü',
  '',
  'a/',
  '/a',
  'a//b',
  './a',
  '..',
  'a/../b',
  'a\\b',
  'a\0',
  '.codex/a',
];

test.each(PATHS)(
  '/workspace/%j is a path, or is none, as with the reference client',
  async (path) => {
    const run: Run = (client) =>
      client.beta.agents.environments.files.prepare({ [`/workspace/${path}`]: file });
    uploads = 0;
    const wanted = await outcomeOf(reference, run, filesOf());
    uploads = 0;
    expect(await outcomeOf(petrel, run, filesOf())).toEqual(wanted);
  },
);
