// Words by which a party refuses, disowns, ends or keeps what it promised.

/** Words that turn a clause round. */
export const denial = /\b(?:no|not|never|none|nobody|cannot|neither|nor|refus\w+|reject\w*|declin\w+|rul\w+ out|oppos\w+)\b|n['’]t\b/i;

/** Deeds that PLOVER counts as REJECT, by the stem of their verb, as positions. Delaying and postponing are none. */
export const refusals: Readonly<Record<string, 'reject' | 'suspend' | 'terminate'>> = {
  reject: 'reject',
  refus: 'reject',
  rebuff: 'reject',
  rejection: 'reject',
  refusal: 'reject',
  spurn: 'reject',
  veto: 'reject',
  declin: 'reject',
  repudiat: 'reject',
  renounc: 'reject',
  dismis: 'reject',
  oppos: 'reject',
  turn: 'reject',
  rul: 'reject',
  suspend: 'suspend',
  halt: 'suspend',
  end: 'terminate',
  terminat: 'terminate',
  abandon: 'terminate',
  scrap: 'terminate',
  cancel: 'terminate',
  torn: 'terminate',
  tear: 'terminate',
};

/** A plain refusal of an obligation, by the one whose it is. What follows the match is what is refused. */
export const disowned: readonly RegExp[] = [
  /\b(?:no|not|never|n['’]t)\b(?:\s+\w+){0,4}?\s+(?:commit\w*|promis\w*|pledg\w*|oblig\w*|undertak\w*|bound)(?:\s+(?:itself|himself|herself|themselves))?\s+(?:to|on|about|for|by|that)\b/i,
  /\b(?:will|would|shall)\s+(?:not|never)\s+(?:honou?r|implement|carry out|abide by|respect|observe)\b/i,
];

/** An obligor calls a promise over; what stands before the match is what is over. Not behind "whether" or "if". */
export const over =
  /\b(?:has|have|had|is|was|are)\s+(?:now\s+)?(?:ended|over|finished|expired|dead|at an end|null and void|no longer (?:valid|in force|binding))\b|(?<!\b(?:hand\w*|turn\w*|tak\w*|took|giv\w*|gave|pass\w*|carr\w*|never|not|be|been|were))\s(?:over|ended|finished|dead)(?=[\s.,;”"]*$)/i;

export const doubted = /\b(?:whether|if|unless|not|n['’]t|until|when)\b/i;

/** What is announced is that something stops; what follows the match is what stops. */
export const announcedEnd = /^\W*(?:the\s+)?(?:end|ending|termination|suspension)\s+of\s+/i;

/** "Has made no commitment to …". */
export const uncommitted = /\bno\s+(?:\w+\s+)?(?:commitment|promise|pledge|undertaking)\b/i;

/** Leaving the truce whole, in other words than its name: "would keep the peace", "the truce stands". */
export const keepsPeace =
  /\b(?:keep|respect|observe|honou?r|maintain|uphold|stick to|hold to|abide by|remain committed to|preserve)(?:s|ed|ing)?\s+(?:\p{L}+\s+){0,2}?(?:peace|truce|cease-?fire|guns silent|calm)\b|\b(?:truce|cease-?fire)\s+(?:still\s+|will\s+|would\s+)*(?:stands?|holds|remains? (?:in (?:force|place|effect)|valid)|is (?:still )?(?:in (?:force|place|effect)|valid|intact|on))\b|\bnot (?:fire|shoot) first\b/iu;

/** "The truce stands", said by one of those who keep it. */
export const truceStands =
  /\b(?:the|our|this) (?:truce|cease-?fire)\s+(?:still\s+)*(?:stands?|holds|remains? (?:in (?:force|place|effect)|valid)|is (?:still )?(?:in (?:force|place|effect)|valid|intact|on))\b/iu;

/** "Would not go back to war": keeps the peace. */
export const noReturn =
  /\b(?:(?:will|would|shall) (?:not|never)|won['’]t|never again) (?:(?:go|be going|return|turn) back|return|resort|take up|reach) ?(?:to|for)? ?(?:the |our |their )?(?:war|arms|fighting|violence|guns?|jungle|bush|weapons)\b/iu;
