// What things are called in sentences: titles of commitments and accords, names of actors. Falls back to the id.
import type { Frame } from './compile.ts';

/** Looks names up in one dossier. */
export type Names = {
  actor: (id: string) => string;
  /** A commitment, accord, amendment or fact. */
  thing: (id: string) => string;
};

/** Prepares the names of a dossier. */
export function namesOf({ dossier }: Frame): Names {
  const actors = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const things = new Map<string, string>([
    ...dossier.accords.map(({ id, title }): [string, string] => [id, title]),
    ...dossier.facts.map(({ id, title }): [string, string] => [id, title]),
    ...dossier.commitments.map(({ id, title }): [string, string] => [id, title]),
  ]);
  return { actor: (id) => actors.get(id) ?? id, thing: (id) => things.get(id) ?? id };
}
