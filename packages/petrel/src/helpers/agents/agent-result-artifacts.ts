import { untilUserAborted } from '../../core/abort/until-user-aborted.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import type { SessionArtifact } from '../../generated/models/beta/agents/sessions/artifacts.ts';
import type { Artifacts } from '../../generated/resources/beta/agents/sessions/artifacts.ts';
import { argumentError, checkObject } from '../arguments.ts';
import { shortened } from '../json/shortened.ts';
import type { AgentTurnResult } from './agent-turn-result.ts';

/** What a download is written to. */
export interface ArtifactDownload {
  /** Absolute path that the file had on the machine of the session. It names no file here. */
  path: string;
  /** Receives the bytes, and is closed after them, or aborted when the download breaks. */
  to: WritableStream<Uint8Array>;
}

/**
 * The files that one turn of an agent session produced, by their paths.
 *
 * ```ts
 * const artifacts = client.beta.agents.sessions.artifacts.forResult(result);
 * const report = await artifacts.content('/workspace/report.md');
 * await report.toFile('report.md');
 * ```
 */
export class AgentResultArtifacts {
  readonly #artifacts: Artifacts;
  readonly #sessionID: string;
  readonly #turnID: string;

  /** Prefer `client.beta.agents.sessions.artifacts.forResult()`. */
  constructor(resource: Artifacts, result: Pick<AgentTurnResult, 'session_id' | 'turn_id'>) {
    checkObject(result, 'result', 'the result of a turn');
    const { session_id, turn_id } = result;
    if (typeof session_id !== 'string')
      throw argumentError('result.session_id', 'an id', session_id);
    if (typeof turn_id !== 'string') throw argumentError('result.turn_id', 'an id', turn_id);
    this.#artifacts = resource;
    this.#sessionID = session_id;
    this.#turnID = turn_id;
  }

  /**
   * The record of the file that the turn produced at a path. All pages of the session are read.
   *
   * @throws OpenAIError when there is no such file, or more than one
   */
  async retrieve(path: string, options?: RequestOptions): Promise<SessionArtifact> {
    const found: SessionArtifact[] = [];
    for await (const artifact of this.#artifacts.list(this.#sessionID, {}, options)) {
      const { session_id, turn_id } = artifact;
      if (artifact.path !== path) continue;
      if (session_id === this.#sessionID && turn_id === this.#turnID) found.push(artifact);
    }
    const [artifact, another] = found;
    const where = `at ${JSON.stringify(shortened(String(path)))} of the turn ${this.#turnID}`;
    if (artifact === undefined) throw new OpenAIError(`There is no artifact ${where}.`);
    if (another === undefined) return artifact;
    const ids = found.map(({ id }) => id).join(', ');
    throw new OpenAIError(`There are several artifacts ${where}: ${ids}. Fetch one by its id.`);
  }

  /** The contents of the file at a path. The response is read once. */
  async content(path: string, options?: RequestOptions): Promise<BinaryResponse> {
    return this.#contentOf(await this.retrieve(path, options), options);
  }

  /**
   * Writes the contents of the file at a path to a stream, at its pace, and returns the record of the
   * file. The stream is not touched before the contents arrive.
   *
   * @throws OpenAIError for a failed download or a failed write, whose error is the cause
   */
  async download(download: ArtifactDownload, options?: RequestOptions): Promise<SessionArtifact> {
    checkObject(download, 'params', 'an object with `path` and `to`');
    const { path, to } = download;
    if (typeof to?.getWriter !== 'function') throw argumentError('to', 'a WritableStream', to);
    if (to.locked) throw configurationError('`to` is locked: another writer has it.');
    const artifact = await this.retrieve(path, options);
    const content = await this.#contentOf(artifact, options);
    await writeTo(to, content, options?.signal ?? null);
    return artifact;
  }

  #contentOf({ id }: SessionArtifact, options?: RequestOptions): PromiseLike<BinaryResponse> {
    return this.#artifacts.content(id, { session_id: this.#sessionID }, options);
  }
}

async function writeTo(
  to: WritableStream<Uint8Array>,
  content: BinaryResponse,
  signal: AbortSignal | null,
): Promise<void> {
  const writer = to.getWriter();
  const fail = (cause: unknown): never => {
    throw new OpenAIError('Writing the artifact failed; see the cause.', { cause });
  };
  const written = (write: Promise<void>): Promise<void> =>
    untilUserAborted(() => write.catch(fail), signal);
  try {
    for await (const chunk of content) await written(writer.write(chunk));
    await written(writer.close());
  } catch (error) {
    // A writer that fails to abort has failed already.
    void writer.abort(error).catch(() => undefined);
    throw error;
  } finally {
    writer.releaseLock();
  }
}
