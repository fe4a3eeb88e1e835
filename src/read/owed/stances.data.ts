// Verbs of stance towards an agreement, a promise or a deed, and words that put one thing before another. Rows are tried in order.
import type { PositionTaken } from '../../terms/index.ts';

/** objects: stems one of which must stand in what follows (or, in the passive and without an object, in the subject); unless: stems none of which may. bare: holds without an object ("the truce collapsed"). */
export type StanceRow = {
  readonly act: PositionTaken['act'];
  readonly verbs: string;
  readonly objects?: RegExp;
  readonly unless?: RegExp;
  readonly bare?: true;
  readonly infinitive?: true;
};

/** What is agreed, promised or done under an agreement. */
export const undertaken =
  /agree|accord|deal|pact|treaty|truce|cease-?fire|lull|reduction|release|swap|exchange|talk|negotiat|dialogue|withdraw|operation|attack|offensive|hostilit|process|cooperation|participation|commitment|violence|moratorium|suspension|meeting|flight|deliver|visit|contact|implement|declaration|decree|understanding|plan/iu;

export const stanceVerbs: readonly StanceRow[] = [
  { act: 'lift', verbs: 'lift raise remove drop waive', objects: /limit|cap|ceiling|suspension|freeze/iu },
  {
    act: 'drop',
    verbs: 'drop withdraw abandon waive give_up back_down',
    objects: /demand|condition|precondition|insistence|requirement|objection/iu,
  },
  { act: 'limit', verbs: 'limit cap restrict', objects: /\d|hundred|thousand|release|number/iu },
  { act: 'suspend', verbs: 'suspend pause freeze postpone halt put_off interrupt', objects: undertaken },
  { act: 'resume', verbs: 'resume restart reopen', objects: undertaken },
  // A truce that is renewed goes on.
  { act: 'resume', verbs: 'renew', objects: undertaken, unless: /truce|cease-?fire|accord|agreement|mandate|moratorium|pact|treaty/iu },
  {
    act: 'terminate',
    verbs: 'terminate scrap abandon cancel tear_up call_off withdraw_from pull_out_of walk_away_from quit end annul revoke break_off',
    objects: undertaken,
  },
  {
    act: 'terminate',
    verbs: 'collapse break_down fall_apart unravel',
    objects: /agree|accord|deal|pact|treaty|truce|cease-?fire|lull|reduction|talk|negotiat/iu,
    bare: true,
  },
  // "The second round of talks ended": a round is over, the talks are not.
  {
    act: 'terminate',
    verbs: 'end expire lapse',
    objects: /agree|accord|deal|pact|treaty|truce|cease-?fire|lull|reduction/iu,
    unless: /talk|negotiat|round|meeting|session/iu,
    bare: true,
  },
  // To turn down what others tell is to deny it.
  {
    act: 'reject',
    verbs: 'reject rebuff spurn rule_out turn_down oppose repudiate dismiss veto refuse disavow renounce',
    unless:
      /^(?:an? |the |its |his |her |their |those |these |such |all |any |that )?(?:\w+ )?(?:accounts?|claims?|reports?|accusations?|allegations?|charges?|suggestions?|rumou?rs?|figures?|criticism|denials?|news)\b/iu,
  },
  { act: 'reject', verbs: 'refuse decline', infinitive: true },
  { act: 'object', verbs: 'object_to' },
  { act: 'object', verbs: 'protest_against', objects: undertaken },
  { act: 'accept', verbs: 'accept approve endorse agree_to consent_to ratify back', objects: /./u, unless: /^\d/iu },
  { act: 'demand', verbs: 'demand insist_on insist call_for want require press_for ask_for ask_that' },
];

/** Nouns of stance: "no commitment to free …", "a precondition for …". */
export const refusals: readonly RegExp[] = [
  /\bno (?:commitment|promise|pledge|agreement|plan|intention|obligation) (?:\w+ )?(?:to|for|on|about)\b/giu,
  /\bnot (?:committed|agreed|bound|obliged|willing|ready|prepared) to\b/giu,
  /\b(?:never|not) (?:made|given|make) (?:any|a|such a) (?:commitment|promise|pledge)\b/giu,
];

/** "X cannot be a condition for Y": the condition is rejected. */
export const notACondition =
  /\b(?:cannot|can not|can't|could not|must not|should not|is not|was not|will not) be (?:a |the )?(?:prerequisite|precondition|pre-condition|condition)\b/giu;

/** "announced the end of …", "declared an end to …". */
export const lifeNouns =
  /\b(?:announc|declar|proclaim|confirm)(?:ed|es|ing|e)\b(?: \w+){0,3}? (?:the|an|a) (?<noun>end|termination|suspension|resumption) (?:of|to) /giu;
/** "the truce is over", "is now dead". */
export const saidOver = /\b(?:is|was|are|were) (?:now |already )?(?:over|dead|finished|at an end)\b/giu;

/** What joins a demand to the thing that has to wait. */
export const orderWords = /\b(?:before|until|till|prior to|unless|as a (?:pre)?condition (?:for|of)|ahead of)\b/iu;

/** What goes on until something else happens: "will fight on until the last prisoner is home" asks for it. */
export const goingOn = /^(?:go|continue|keep|stay|remain|fight|hold|strike|protest|march|resist|last|stand|wait|block|boycott)$/u;

/** Verbs that govern an infinitive, and what they make of it. */
export const governors: Readonly<Record<string, 'planned' | 'denied' | 'asserted' | 'hypothetical'>> = {
  plan: 'planned',
  intend: 'planned',
  agree: 'planned',
  pledge: 'planned',
  promise: 'planned',
  vow: 'planned',
  offer: 'planned',
  hope: 'planned',
  commit: 'planned',
  undertake: 'planned',
  threaten: 'hypothetical',
  prepare: 'planned',
  expect: 'planned',
  decide: 'planned',
  aim: 'planned',
  swear: 'planned',
  schedule: 'planned',
  order: 'planned',
  set: 'planned',
  'be to': 'planned',
  oblige: 'planned',
  require: 'planned',
  call: 'hypothetical',
  refuse: 'denied',
  decline: 'denied',
  fail: 'denied',
  want: 'hypothetical',
  seek: 'hypothetical',
  demand: 'hypothetical',
  urge: 'hypothetical',
  ask: 'hypothetical',
  press: 'hypothetical',
  try: 'hypothetical',
  attempt: 'hypothetical',
  consider: 'hypothetical',
  like: 'hypothetical',
  begin: 'asserted',
  start: 'asserted',
  continue: 'asserted',
  manage: 'asserted',
  help: 'asserted',
  resume: 'asserted',
  allow: 'hypothetical',
  consent: 'planned',
  volunteer: 'planned',
  propose: 'hypothetical',
  insist: 'hypothetical',
  bind: 'planned',
  engage: 'planned',
  determine: 'hypothetical',
};

/** What a governor or modal makes of an undertaking. */
export const forces: Readonly<Record<string, 'must' | 'will' | 'may' | 'aims' | 'offers'>> = {
  must: 'must',
  shall: 'must',
  oblige: 'must',
  require: 'must',
  bind: 'must',
  order: 'must',
  will: 'will',
  "'ll": 'will',
  would: 'will',
  agree: 'will',
  pledge: 'will',
  promise: 'will',
  vow: 'will',
  commit: 'will',
  undertake: 'will',
  swear: 'will',
  guarantee: 'will',
  engage: 'will',
  schedule: 'will',
  set: 'will',
  'be to': 'must',
  decide: 'will',
  call: 'must',
  expect: 'will',
  may: 'may',
  plan: 'aims',
  intend: 'aims',
  hope: 'aims',
  aim: 'aims',
  prepare: 'aims',
  offer: 'offers',
  volunteer: 'offers',
  consent: 'will',
  demand: 'must',
};

/** Who declines to do one of these keeps silent: no stance, and no deed. */
export const sayingVerbs =
  /^(?:say|tell|comment|discuss|name|identify|elaborate|answer|speak|speculate|specify|give|provide|put|disclose|reveal|confirm|deny|respond|explain)$/u;
