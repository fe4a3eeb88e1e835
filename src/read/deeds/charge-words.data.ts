// Words that lay a deed to somebody's charge, with the preposition that ties it and what they make of it.

/** `alleged`: told by whoever charges, and by nobody else. `done`: taken for done. `cleared`: said not to be theirs. */
export type ChargeKind = 'alleged' | 'done' | 'cleared';

/** Verbs (and "guilty") by lemma, the preposition before the deed, and what becomes of it. */
export const chargeWords: readonly (readonly [RegExp, string, ChargeKind])[] = [
  [/^(?:accuse|suspect)$/u, 'of', 'alleged'],
  [/^charge$/u, 'with', 'alleged'],
  [/^(?:blame|fault|indict|prosecute|try|sue|investigate|denounce|condemn|criticise|criticize|rebuke|castigate)$/u, 'for', 'alleged'],
  [/^(?:convict|guilty)$/u, 'of', 'done'],
  [/^(?:acquit|absolve|clear|exonerate)$/u, 'of', 'cleared'],
  [
    /^(?:thank|praise|commend|honour|honor|reward|forgive|pardon|sentence|jail|imprison|punish|fine|sack|dismiss|fire|expel|suspend|arrest|detain|apologise|apologize)$/u,
    'for',
    'done',
  ],
];

/** Nouns that hold such a deed: "accusations of shelling", "the allegation that its men fired". */
export const chargeNouns = /^(?:charge|allegation|accusation|suspicion|claim|suggestion|rumour|rumor|report|complaint|assertion)s?$/u;

/** Whoever does this to a charge is the one who is charged: "faces charges of killing". */
export const facing = /^(?:face|deny|reject|dismiss|dispute|refute|rebut|contest|admit|answer|fight)$/u;

/** What is done with a charge, and what becomes of the deed by that. */
export const answers: readonly (readonly [RegExp, 'denied' | 'hypothetical' | 'asserted'])[] = [
  [/^(?:deny|reject|dismiss|dispute|refute|rebut|contest|disprove|brush)$/u, 'denied'],
  [/^(?:face|answer|fight|investigate|probe|check|verify|examine|review|study|weigh)$/u, 'hypothetical'],
  [/^(?:admit|confirm|acknowledge|concede|substantiate|corroborate)$/u, 'asserted'],
];

/** Nouns that would show a deed: "no evidence that the army fired". */
export const evidenceNouns = /^(?:evidence|proof|sign|indication|trace|confirmation)s?$/u;

/** What a denial says where it only points to what others told: "denied this", "rejected the accusation", "denied any part in the attack". */
export const pointing = {
  /** To whatever was told last. */
  told: /^(?:this|that|it|which|so|both|all (?:of )?(?:this|that|it)|doing so|having done so|(?:the|this|that|these|those|such|all|both|any) (?:\w+ )?(?:claim|report|allegation|accusation|charge|account|statement|assertion|story|version|rumou?r|suggestion)s?)(?: as .*| on \w+day)?$/iu,
  /** To what the speaker was charged with. */
  part: /^(?:any |all |having (?:had |played )?(?:any |a )?)?(?:involvement|responsibility|role|part|hand|wrongdoing|guilt|blame|complicity)\b/iu,
} as const;
