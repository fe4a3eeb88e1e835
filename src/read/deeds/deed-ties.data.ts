// How each type of deed ties those it is done to or with: by which prepositions, whether only people count, whether a place may stand for them.
import type { EventType } from '../../terms/index.ts';

/** By which prepositions a type ties whom it is done to or with, the likeliest first. */
export const ties: Readonly<Record<EventType, readonly string[]>> = {
  AGREE: ['with', 'to', 'for', 'from', 'between', 'of', 'in', 'into', 'on'],
  CONSULT: ['with', 'between', 'to', 'among'],
  SUPPORT: ['with', 'for', 'between', 'to', 'of', 'by', 'from', 'in'],
  CONCEDE: ['to', 'on', 'against', 'of', 'by', 'for', 'with', 'from', 'in'],
  COOPERATE: ['with', 'to', 'in'],
  AID: ['to', 'for', 'into', 'in'],
  RETREAT: ['to', 'from', 'with', 'into', 'for', 'of'],
  REQUEST: ['from', 'to', 'on', 'of', 'by', 'in', 'against', 'upon'],
  ACCUSE: ['against', 'into', 'over', 'about', 'of', 'by', 'on', 'with', 'from', 'to'],
  REJECT: ['between', 'by', 'from', 'to', 'with', 'of', 'on', 'for', 'against', 'in'],
  THREATEN: ['to', 'against', 'on', 'with', 'of', 'in', 'into', 'from', 'by'],
  PROTEST: ['against', 'by', 'of', 'from', 'over'],
  SANCTION: ['between', 'on', 'against', 'to', 'with', 'from', 'for', 'of', 'in'],
  MOBILIZE: ['against', 'to', 'into', 'on', 'in', 'along', 'near', 'for', 'at'],
  COERCE: ['on', 'against', 'of', 'with', 'in', 'for', 'from', 'into'],
  ASSAULT: ['on', 'against', 'at', 'of', 'with', 'in', 'into', 'near'],
};

/** What is asked for, refused or talked over is nobody; what is blamed, backed or hit may be a thing. */
export const ofPeople: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'CONSULT',
  'AGREE',
  'CONCEDE',
  'RETREAT',
  'AID',
  'MOBILIZE',
  'COOPERATE',
  'THREATEN',
  'SANCTION',
  'PROTEST',
]);
/** Types whose verbs govern another: "agreed to", "demanded that". */
export const withComplement: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REJECT',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
  'COERCE',
  'ACCUSE',
  'SUPPORT',
  'PROTEST',
  'ASSAULT',
]);

/** Where the type's deeds take place stands for those who live there, when nobody else is named. */
export const places = ['in', 'at', 'outside', 'near', 'into', 'across', 'throughout'] as const;
/** Types for which the place stands in. Who frees prisoners in a town frees the town of nothing. */
export const withPlace: ReadonlySet<EventType> = new Set([
  'CONCEDE',
  'COERCE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'AID',
  'MOBILIZE',
  'ASSAULT',
]);

/** Bodies that a thing is told to be theirs by a bare noun: "an army post", "a police station". */
export const bodies = /^(?:army|police|military|navy|militia|rebel|guerrilla|guerilla|insurgent|government|coalition|border-guard)$/u;
