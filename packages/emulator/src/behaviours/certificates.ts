import type { Json } from '@petrel/spec/json';
import type { Behaviours, RequestContext } from '../request-context.ts';
import { notFound } from '../http/api-error.ts';
import { answerList, itemSchema } from '../resources/list-answer.ts';
import { fillPath } from '../resources/collection.ts';
import { viewEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { listOf } from '../members.ts';

const certificates = '/organization/certificates';
const ofProject = '/organization/projects/{project_id}/certificates';

export const certificateBehaviours: Behaviours = {
  activateOrganizationCertificates: (context) => toggle(context, true, certificates),
  deactivateOrganizationCertificates: (context) => toggle(context, false, certificates),
  activateProjectCertificates: (context) => toggle(context, true, ofProject),
  deactivateProjectCertificates: (context) => toggle(context, false, ofProject),
  listProjectCertificates: (context) => {
    const schema = itemSchema(context);
    const entries = context.emulation.store.all(fillPath(ofProject, context.params));
    return answerList(context, entries, (entry) => viewEntry(context, entry, schema));
  },
};

/** Certificates belong to the organization; a project lists those it has activated once. */
function toggle(context: RequestContext, active: boolean, collection: string): Json {
  const { store } = context.emulation;
  const path = fillPath(collection, context.params);
  const schema = itemSchema(context);
  const changed = listOf(context.body, 'certificate_ids')
    .map(String)
    .map((id): Entry => {
      const owned = store.get(certificates, id);
      if (!owned) throw notFound('certificate', id, 'certificate_ids');
      const entry =
        store.get(path, id) ?? store.put(path, { ...owned, fields: { ...owned.fields } });
      entry.fields.active = active;
      return entry;
    });
  const kind = collection === certificates ? 'certificate' : 'project.certificate';
  const data = changed.map((entry) => viewEntry(context, entry, schema));
  return { object: `organization.${kind}.${active ? 'activation' : 'deactivation'}`, data };
}
