import type { Json } from '@petrel/spec/json';
import type { Behaviours, Exchange } from '../exchange.ts';
import { notFound } from '../http/api-error.ts';
import { answerList, itemSchema } from '../resources/list-answer.ts';
import { fillPath } from '../resources/collection.ts';
import { viewEntry } from '../resources/view.ts';
import type { Entry } from '../store.ts';
import { listOf } from '../members.ts';

const certificates = '/organization/certificates';
const ofProject = '/organization/projects/{project_id}/certificates';

export const certificateBehaviours: Behaviours = {
  activateOrganizationCertificates: (exchange) => toggle(exchange, true, certificates),
  deactivateOrganizationCertificates: (exchange) => toggle(exchange, false, certificates),
  activateProjectCertificates: (exchange) => toggle(exchange, true, ofProject),
  deactivateProjectCertificates: (exchange) => toggle(exchange, false, ofProject),
  listProjectCertificates: (exchange) => {
    const schema = itemSchema(exchange);
    const entries = exchange.emulation.store.all(fillPath(ofProject, exchange.params));
    return answerList(exchange, entries, (entry) => viewEntry(exchange, entry, schema));
  },
};

/** Certificates belong to the organization; a project knows those it has once switched on. */
function toggle(exchange: Exchange, active: boolean, collection: string): Json {
  const { store } = exchange.emulation;
  const path = fillPath(collection, exchange.params);
  const schema = itemSchema(exchange);
  const changed = listOf(exchange.body, 'certificate_ids')
    .map(String)
    .map((id): Entry => {
      const owned = store.get(certificates, id);
      if (!owned) throw notFound('certificate', id, 'certificate_ids');
      const entry = store.get(path, id) ?? store.put(path, { ...owned, facts: { ...owned.facts } });
      entry.facts.active = active;
      return entry;
    });
  const kind = collection === certificates ? 'certificate' : 'project.certificate';
  const data = changed.map((entry) => viewEntry(exchange, entry, schema));
  return { object: `organization.${kind}.${active ? 'activation' : 'deactivation'}`, data };
}
