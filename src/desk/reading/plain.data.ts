// What stands in a reading, in plain English: speech acts, statuses, positions, PLOVER's types, roles in CAMEO's actor codes, what stays open.
// Nothing here knows a process; each row is worded so that it can stand in a sentence.
import type { EventMention, EventType, Mention, PositionTaken, SpeechAct, Undertaking } from '../../terms/index.ts';

/** What a speaker did, as a verb behind the name, in the past, which is the same for one and for many. The second stands before whom it is said to. */
export const actVerbs: Readonly<Record<SpeechAct, readonly [verb: string, to: string]>> = {
  say: ['said', 'to'],
  announce: ['announced', 'to'],
  confirm: ['confirmed', 'to'],
  deny: ['denied', 'to'],
  accept: ['accepted', 'before'],
  reject: ['rejected', 'before'],
  demand: ['demanded', 'of'],
  refuse: ['refused', ''],
  promise: ['promised', ''],
  threaten: ['threatened', ''],
  order: ['ordered', ''],
  urge: ['urged', ''],
  ask: ['asked', ''],
  doubt: ['left in doubt', 'before'],
  decline: ['declined', 'to'],
};

/** How something reached us, behind a speaker's name. */
export const mediumWords: Readonly<Record<string, string>> = {
  tweet: 'in a tweet',
  phone: 'by telephone',
  'e-mail': 'by e-mail',
  broadcast: 'on the air',
};

/** A status, where a reader has to be told: what is asserted is simply told. */
export const statusWords: Readonly<Record<EventMention['status'], string | undefined>> = {
  asserted: undefined,
  denied: 'told not to happen',
  planned: 'planned',
  conditional: 'only on a condition',
  hypothetical: 'only spoken of',
  background: 'earlier',
};

/** What somebody takes on, before the verb. */
export const forceWords: Readonly<Record<Undertaking['force'], readonly [does: string, refrains: string]>> = {
  must: ['must', 'must not'],
  will: ['will', 'will not'],
  may: ['may', 'may not'],
  aims: ['aims to', 'aims not to'],
  offers: ['offers to', 'offers not to'],
};

/** A position in a word or two, with the stems of words that say it already. */
export const positionWords: Readonly<Record<PositionTaken['act'], readonly [position: string, said: RegExp]>> = {
  accept: ['acceptance', /accept|agree|approv|endors/i],
  reject: ['rejection', /reject|refus|dismiss|turned? down|\bnot\b/i],
  demand: ['a demand', /demand|want|call|insist|require|must/i],
  drop: ['a demand dropped', /drop|withdr|gave up|give up/i],
  limit: ['a limit', /no more than|only|limit|at most/i],
  lift: ['a limit lifted', /lift|remov/i],
  object: ['an objection', /object|oppos|protest/i],
  suspend: ['a suspension', /suspen|halt|paus|freez/i],
  resume: ['taken up again', /resum|again|restart/i],
  terminate: ['an end to it', /\bend|terminat|scrap|cancel/i],
};

/** PLOVER's 16 types in a few words each (manual of 2021). */
export const eventMeanings: Readonly<Record<EventType, string>> = {
  AGREE: 'agrees, or says it will cooperate or give way',
  CONSULT: 'meets, talks, telephones, visits',
  SUPPORT: 'praises or backs somebody in words, signs an accord with them',
  CONCEDE: 'gives way: declares a ceasefire, eases a measure, steps down',
  COOPERATE: 'works together in deed: trade, joint work, shared information',
  AID: 'gives help: money, relief, arms, shelter',
  RETREAT: 'pulls back or lets go: withdraws, disarms, releases, keeps a ceasefire',
  REQUEST: 'asks for, urges or demands something',
  ACCUSE: 'accuses, criticises, blames, investigates',
  REJECT: 'refuses, rejects, breaks off',
  THREATEN: 'threatens or warns of a deed',
  PROTEST: 'demonstrates, strikes, riots',
  SANCTION: 'cuts ties or help: expels, boycotts, imposes sanctions',
  MOBILIZE: 'readies force: alerts, builds up, moves troops',
  COERCE: 'presses by force without attack: arrests, seizes, curfews, blockades',
  ASSAULT: 'attacks: fights, bombs, kills, abducts',
};

/** Role letters in CAMEO's actor codes (manual 1.1b3, chapter 3), behind the three letters of a country. */
export const roleMeanings: Readonly<Record<string, string>> = {
  GOV: 'government',
  MIL: 'military',
  REB: 'rebels',
  SEP: 'separatists',
  INS: 'insurgents',
  UAF: 'armed group that takes no side',
  OPP: 'opposition',
  PTY: 'party',
  LEG: 'parliament',
  JUD: 'courts',
  COP: 'police',
  SPY: 'intelligence service',
  CVL: 'civilians',
  REF: 'refugees',
  MED: 'media',
  BUS: 'business',
  EDU: 'education',
  LAB: 'workers',
  IGO: 'organisation of states',
  NGO: 'private organisation',
  IMG: 'armed group across borders',
  CRM: 'criminals',
  ELI: 'former officials',
  UNO: 'United Nations',
};

/** What sort of somebody a name stands for. */
export const kindWords: Readonly<Record<Mention['kind'], string>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armed group',
  state: 'state',
  place: 'place',
  office: 'office',
  outlet: 'outlet',
  pronoun: '',
  other: '',
};

/** What stays open, by code or the part of it before the dot: a heading for one and for several. First fit decides. */
export const openHeadings: readonly (readonly [code: string, heading: string])[] = [
  ['obligor.unnamed', 'Nobody is named who is bound to do it'],
  ['speaker.unnamed', 'Speakers without a name'],
  ['speaker', 'It does not say who speaks'],
  ['pronoun', 'Pronouns that may mean several'],
  ['time', 'Times that cannot be placed in a calendar'],
  ['actor', 'Names that may be several actors'],
  ['label', 'Words for somebody who is not named'],
  ['phrase', 'Words for somebody who is not named'],
  ['name', 'Short names that may be several people'],
  ['page', 'The page itself'],
  ['read', 'The page itself'],
];
