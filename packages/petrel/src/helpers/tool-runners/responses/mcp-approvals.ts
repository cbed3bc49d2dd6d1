import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../../../generated/models/responses/responses.ts';
import { fieldsIn, textOf, type Fields } from '../../json/fields.ts';
import { shortened } from '../../json/shortened.ts';
import { RunProblem } from './responses-tool-runner-error.ts';

type ApprovalRequest = ResponseOutputItem.McpApprovalRequest;
type Decide = (request: ApprovalRequest) => Promise<boolean>;

/**
 * Checks that calls of MCP servers that name an approval are those that were approved, each once.
 *
 * @throws RunProblem for another one
 */
export function checkApprovedCalls(
  history: readonly ResponseInputItem[],
  output: readonly ResponseOutputItem[],
): void {
  const open = openApprovals(history);
  for (const call of fieldsIn(output)) {
    if (call.type !== 'mcp_call' || call.approval_request_id == null) continue;
    const id = textOf(call.approval_request_id);
    const request = open.get(id);
    const isSame = ['server_label', 'name', 'arguments'].every(
      (member) => request?.[member] === call[member],
    );
    if (!isSame) {
      throw new RunProblem(
        `The server ran an MCP call that was not approved as \`${shortened(id)}\`.`,
      );
    }
    open.delete(id);
  }
}

/**
 * The history, with approvals whose calls have not run decided again: who approved them may be another person, and
 * what they are about may have changed.
 */
export async function renewApprovals(
  history: readonly ResponseInputItem[],
  decide: Decide,
): Promise<ResponseInputItem[]> {
  const open = openApprovals(history);
  const renewed: ResponseInputItem[] = [];
  for (const item of history) {
    const request =
      item.type === 'mcp_approval_response' ? open.get(item.approval_request_id) : undefined;
    if (item.type !== 'mcp_approval_response' || request === undefined) renewed.push(item);
    // It is one: its type was compared.
    else renewed.push({ ...item, approve: await decide(request as unknown as ApprovalRequest) });
  }
  return renewed;
}

/** The requests that were approved and have not run, by their ids. */
function openApprovals(history: readonly ResponseInputItem[]): Map<string, Fields> {
  const items = fieldsIn(history);
  const approved = new Set(
    items.filter(({ approve }) => approve === true).map((item) => item.approval_request_id),
  );
  const done = new Set(
    items.filter(({ type }) => type === 'mcp_call').map((item) => item.approval_request_id),
  );
  const open = items.filter(
    ({ type, id }) => type === 'mcp_approval_request' && approved.has(id) && !done.has(id),
  );
  return new Map(open.map((item) => [textOf(item.id), item]));
}
