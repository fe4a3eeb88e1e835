// Names for ids. Takes the dossier; returns what people call the thing. An id nobody knows comes back as it is.
import type { Dossier } from '../../../src/terms/index.ts';

/** A lookup from any id of the dossier (actor, accord, commitment, demand, limit, fact, view) to its name. */
export function namesOf(dossier: Dossier): (id: string) => string {
  const names = new Map<string, string>();
  const add = (things: readonly { id: string; title?: string | undefined; name?: string | undefined }[]) => {
    for (const { id, title, name } of things) names.set(id, title ?? name ?? id);
  };
  for (const things of [dossier.actors, dossier.accords, dossier.commitments, dossier.facts]) add(things);
  const nameOf = (id: string): string => names.get(id) ?? id;
  for (const { id, party, of, until } of dossier.demands) {
    names.set(
      id,
      `no part in “${nameOf(of)}” before ${until.atLeast.toLocaleString('en')} of “${nameOf(until.commitment)}” (${nameOf(party)})`,
    );
  }
  for (const { id, party, of, max } of dossier.limits)
    names.set(id, `no more than ${max.toLocaleString('en')} of “${nameOf(of)}” (${nameOf(party)})`);
  for (const { id, name } of dossier.views) names.set(`view:${id}`, name);
  return (id) => names.get(id) ?? unnamed(id, nameOf) ?? id;
}

function unnamed(id: string, nameOf: (id: string) => string): string | undefined {
  const [, actor, outlet] = /^unnamed\(([^,]*),\s*(.*)\)$/.exec(id) ?? [];
  return actor === undefined || outlet === undefined ? undefined : `an unnamed source of ${nameOf(actor)}, to ${nameOf(outlet)}`;
}
