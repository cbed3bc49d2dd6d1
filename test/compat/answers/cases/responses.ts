import type { AnswerCase, AnswerGroup } from '../answer-case.ts';
import { plain } from '../outcome.ts';

const headers = {
  'x-request-id': 'req_2',
  'openai-processing-ms': '5',
  'set-cookie': ['a=1; Path=/', 'b=2'],
};

/** What a program can see of a web `Response`. */
export async function seen(response: Response): Promise<object> {
  const { status, statusText, ok, redirected, type, bodyUsed } = response;
  return {
    status,
    statusText,
    ok,
    redirected,
    type,
    bodyUsed,
    headers: plain(response.headers),
    cookies: response.headers.getSetCookie(),
    text: bodyUsed ? '(used)' : await response.text(),
  };
}

/** The response behind a result. */
export function responseCases(): AnswerGroup {
  return { group: 'responses', cases };
}

const cases: AnswerCase[] = [
  {
    name: 'asResponse',
    answers: [{ headers, body: '{"id":"a"}' }],
    run: async (client) => seen(await client.models.retrieve('a').asResponse()),
  },
  {
    name: 'asResponse of a created object, as JSON',
    answers: [{ status: 201, headers, body: '{"id":"a"}' }],
    run: async (client) => (await client.models.retrieve('a').asResponse()).json(),
  },
  {
    name: 'asResponse of nothing',
    answers: [{ status: 204, headers }],
    run: async (client) => seen(await client.models.retrieve('a').asResponse()),
  },
  {
    name: 'withResponse',
    answers: [{ headers, body: '{"id":"a"}' }],
    run: async (client) => {
      const { data, response, request_id } = await client.models.retrieve('a').withResponse();
      const { status, ok, headers: got } = response;
      return { data, request_id, status, ok, headers: got, id: data._request_id };
    },
  },
  {
    name: 'withResponse of a page',
    answers: [{ headers, body: '{"object":"list","data":[{"id":"a"}],"has_more":false}' }],
    run: async (client) => {
      const { data, response, request_id } = await client.files.list().withResponse();
      return { items: data.data, request_id, status: response.status };
    },
  },
  {
    name: 'withResponse of a stream',
    answers: [
      {
        headers: { ...headers, 'content-type': 'text/event-stream' },
        body: 'data: {"id":"a","choices":[]}\n\ndata: [DONE]\n\n',
      },
    ],
    run: async (client) => {
      const call = client.chat.completions.create({ model: 'm', messages: [], stream: true });
      const { data, response, request_id } = await call.withResponse();
      const events: unknown[] = [];
      for await (const event of data) events.push(event);
      return { events, request_id, status: response.status };
    },
  },
  {
    name: 'a result and its response, one after the other',
    answers: [{ headers, body: '{"id":"a"}' }],
    run: async (client) => {
      const call = client.models.retrieve('a');
      const { data } = await call.withResponse();
      return [data, await call, (await call) === data];
    },
  },
  {
    name: 'a promise is one',
    answers: [{ body: '{"id":"a"}' }],
    run: async (client) => {
      const call = client.models.retrieve('a');
      const ended: string[] = [];
      const then = await call.then(({ id }) => id).finally(() => ended.push('finally'));
      return [call instanceof Promise, then, ended, await Promise.resolve(call)];
    },
  },
  {
    name: '_thenUnwrap',
    answers: [{ headers, body: '{"id":"a"}' }],
    run: (client) =>
      client.models.retrieve('a')._thenUnwrap(({ id }, { response }) => ({
        id,
        request: response.headers.get('x-request-id'),
      })),
  },
];
