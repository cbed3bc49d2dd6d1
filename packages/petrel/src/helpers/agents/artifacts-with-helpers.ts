import { Artifacts } from '../../generated/resources/beta/agents/sessions/artifacts.ts';
import { AgentResultArtifacts } from './agent-result-artifacts.ts';
import type { AgentTurnResult } from './agent-turn-result.ts';

/** Files that sessions produced, with those of one turn. */
export class ArtifactsWithHelpers extends Artifacts {
  /**
   * The files that the turn of a result produced, by their paths. Sends no request.
   *
   * @throws OpenAIError for what is no result
   */
  forResult(result: AgentTurnResult): AgentResultArtifacts {
    return new AgentResultArtifacts(this, result);
  }
}
