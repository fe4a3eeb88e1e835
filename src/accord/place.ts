// A place in a dossier's files, as messages name it and as later checks ask for it.
import type { Place } from '../kit/index.ts';

/** A file of the dossier and where in it. */
export type Located = { path: string; at: Place };

/** Where things are written, by kind and id: `commitment:us-taliban-2020/release`, `actor:taliban`. */
export type Places = Readonly<Record<string, Located>>;

/** `accords/doha.yaml:12:7` */
export const formatPlace = ({ path, at }: Located): string => `${path}:${at.line}:${at.column}`;
