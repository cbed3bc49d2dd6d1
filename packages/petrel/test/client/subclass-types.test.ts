import { expect, expectTypeOf, test } from 'vitest';
import type { APIPromise } from '../../src/core/pages/api-promise.ts';
import type { Stream } from '../../src/openai/stream.ts';
import OpenAI from '../../src/index.ts';

type Options = OpenAI.RequestOptions;

const answers = (answer: object): ConstructorParameters<typeof OpenAI>[0] => ({
  apiKey: 'sk-test',
  fetch: async () => Response.json(answer),
});

test('G8b: a subclass overrides `retrieve(id, options)`', async () => {
  class Retrieving extends OpenAI.Responses {
    override retrieve(id: string, options?: Options): APIPromise<never> {
      return super.retrieve(`resp_${id}`, options as object) as APIPromise<never>;
    }
  }
  const responses = new Retrieving(new OpenAI(answers({ id: 'resp_1' })));
  expect(await responses.retrieve('1', { timeout: 1_000 })).toEqual({ id: 'resp_1' });
});

test('G8b: a subclass overrides `retrieve` with a query and options', () => {
  class Retrieving extends OpenAI.Responses {
    override retrieve(
      responseID: string,
      query?: OpenAI.Responses.ResponseRetrieveParamsNonStreaming,
      options?: Options,
    ): APIPromise<OpenAI.Responses.Response>;
    override retrieve(
      responseID: string,
      query: OpenAI.Responses.ResponseRetrieveParamsStreaming,
      options?: Options,
    ): APIPromise<Stream<OpenAI.Responses.ResponseStreamEvent>>;
    override retrieve(responseID: string, query?: object, options?: Options): unknown {
      return super.retrieve(responseID, query, options);
    }
  }
  expectTypeOf<Retrieving>().toExtend<OpenAI.Responses>();
});

test('G8b: subclasses override `create`, with its overloads', () => {
  class Creating extends OpenAI.Responses {
    override create(
      body: OpenAI.Responses.ResponseCreateParamsNonStreaming,
      options?: Options,
    ): APIPromise<OpenAI.Responses.Response>;
    override create(
      body: OpenAI.Responses.ResponseCreateParamsStreaming,
      options?: Options,
    ): APIPromise<Stream<OpenAI.Responses.ResponseStreamEvent>>;
    override create(body: OpenAI.Responses.ResponseCreateParams, options?: Options): unknown {
      return super.create(body, options);
    }
  }
  class Embedding extends OpenAI.Embeddings {
    override create(
      body: OpenAI.EmbeddingCreateParams & { encoding_format: 'base64' },
      options?: Options,
    ): APIPromise<OpenAI.Embeddings.Base64EmbeddingResponse>;
    override create(
      body: OpenAI.EmbeddingCreateParams,
      options?: Options,
    ): APIPromise<OpenAI.CreateEmbeddingResponse>;
    override create(body: OpenAI.EmbeddingCreateParams, options?: Options): unknown {
      return super.create(body, options);
    }
  }
  expectTypeOf<Creating>().toExtend<OpenAI.Responses>();
  expectTypeOf<Embedding>().toExtend<OpenAI.Embeddings>();
});

test('G8b: params of transcriptions and translations are generic over their format', () => {
  type Params = OpenAI.Audio.TranscriptionCreateParamsNonStreaming<'json'>;
  expectTypeOf<Params['response_format']>().toEqualTypeOf<'json' | undefined>();
  expectTypeOf<
    OpenAI.Audio.TranscriptionCreateParams<'text'>
  >().toExtend<OpenAI.Audio.TranscriptionCreateParams>();
  expectTypeOf<OpenAI.Audio.TranslationCreateParams<'srt'>['response_format']>().toEqualTypeOf<
    'srt' | undefined
  >();
});
