// Words that lean on an infinitive as a governing verb would, with the verb that they stand for; and what stands before a verb in -ing.
import type { EventStatus } from '../../terms/index.ts';

/** "a commitment to free", "the decision to withdraw": nouns that lean on an infinitive as their verb would. */
export const nounLeads: Readonly<Record<string, string>> = {
  commitment: 'commit',
  promise: 'promise',
  pledge: 'pledge',
  agreement: 'agree',
  decision: 'decide',
  plan: 'plan',
  plans: 'plan',
  intention: 'intend',
  offer: 'offer',
  vow: 'vow',
  deal: 'agree',
  obligation: 'oblige',
  order: 'order',
  refusal: 'refuse',
  readiness: 'offer',
  willingness: 'offer',
  proposal: 'propose',
  demand: 'demand',
  request: 'ask',
  call: 'call',
  calls: 'call',
  promises: 'promise',
  // The tagger may take it for a noun: "has undertaken to free".
  undertaken: 'undertake',
};

/** "is due to sign", "are ready to talk": adjectives that lean on an infinitive as a governor would. */
export const adjectiveLeads: Readonly<Record<string, string>> = {
  due: 'set',
  set: 'set',
  scheduled: 'set',
  ready: 'offer',
  likely: 'set',
  willing: 'offer',
  expected: 'set',
  bound: 'oblige',
  obliged: 'oblige',
  prepared: 'offer',
  supposed: 'oblige',
  committed: 'commit',
  able: 'try',
  unable: 'fail',
  unwilling: 'refuse',
  about: 'set',
};

/** Verbs whose object is the infinitive's subject: "urged the government to release". */
export const objectControl: ReadonlySet<string> = new Set([
  'want',
  'call',
  'urge',
  'ask',
  'order',
  'require',
  'expect',
  'allow',
  'press',
  'persuade',
  'invite',
  'demand',
  'force',
  'help',
  'enable',
  'instruct',
  'tell',
  'oblige',
  'permit',
  'lead',
  'warn',
  'encourage',
  'set',
  'commit',
  'bind',
]);

/** The word before a verb in -ing, the one before that, and what they make of the deed: "without firing", "instead of leaving", "prior to releasing". */
export const gerundLeads: readonly (readonly [RegExp, RegExp | undefined, EventStatus])[] = [
  [/^(?:without|against)$/u, undefined, 'denied'],
  [/^of$/u, /^(?:instead|short|lieu)$/u, 'denied'],
  [/^than$/u, /^(?:rather)$/u, 'denied'],
  [/^from$/u, /^(?:far)$/u, 'denied'],
  [/^to$/u, /^(?:prior|close|closer|nearer|path|way|road|step|steps|key|forward|view)$/u, 'hypothetical'],
  [/^to$/u, /^(?:committed|commit|commits|commitment|commitments|agreed|agrees|agree)$/u, 'planned'],
  [/^to$/u, /^(?:opposed|averse|objected|objects|alternative)$/u, 'hypothetical'],
];
