import { Random } from './random.ts';

/** How ids begin, by the collection they belong to (or what they name). */
const prefixes: Record<string, string> = {
  '/assistants': 'asst_',
  '/audio/voice_consents': 'cons_',
  '/audio/voices': 'voice_',
  '/batches': 'batch_',
  '/chat/completions': 'chatcmpl-',
  '/chatkit/sessions': 'cksess_',
  '/chatkit/threads': 'cthr_',
  '/chatkit/threads/{thread_id}/items': 'cthi_',
  '/containers': 'cntr_',
  '/containers/{container_id}/files': 'cfile_',
  '/conversations': 'conv_',
  '/evals': 'eval_',
  '/evals/{eval_id}/runs': 'evalrun_',
  '/evals/{eval_id}/runs/{run_id}/output_items': 'outputitem_',
  '/files': 'file-',
  '/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions': 'cp_',
  '/fine_tuning/jobs': 'ftjob-',
  '/organization/admin_api_keys': 'key_',
  '/organization/audit_logs': 'audit_log-',
  '/organization/certificates': 'cert_',
  '/organization/groups': 'group_',
  '/organization/invites': 'invite-',
  '/organization/projects': 'proj_',
  '/organization/projects/{project_id}/api_keys': 'key_',
  '/organization/projects/{project_id}/rate_limits': 'rl-',
  '/organization/projects/{project_id}/service_accounts': 'svc_acct_',
  '/organization/projects/{project_id}/spend_alerts': 'alert_',
  '/organization/roles': 'role_',
  '/organization/spend_alerts': 'alert_',
  '/organization/users': 'user-',
  '/projects/{project_id}/roles': 'role_',
  '/responses': 'resp_',
  '/skills': 'skill_',
  '/skills/{skill_id}/versions': 'skillver_',
  '/threads': 'thread_',
  '/threads/{thread_id}/messages': 'msg_',
  '/threads/{thread_id}/runs': 'run_',
  '/threads/{thread_id}/runs/{run_id}/steps': 'step_',
  '/uploads': 'upload_',
  '/uploads/{upload_id}/parts': 'part_',
  '/vector_stores': 'vs_',
  '/vector_stores/{vector_store_id}/file_batches': 'vsfb_',
  '/videos': 'video_',
  '/videos/characters': 'char_',
};

/** Creates ids: each is unique, and the same seed gives the same sequence. */
export class Identifiers {
  readonly #seed: number;
  #made = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** An id that begins with the prefix. */
  make(prefix: string, length = 24): string {
    this.#made += 1;
    return prefix + new Random(`${this.#seed}/${this.#made}`).letters(length);
  }

  /** An id for a new member of the collection at a path template. */
  forCollection(template: string): string {
    const last = template.split('/').at(-1) ?? 'item';
    return this.make(prefixes[template] ?? `${last.replace(/s$/, '')}_`);
  }
}
