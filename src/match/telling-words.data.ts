// Words around a deed that tell whether and when it was done: infinitives, conditions, wishes, passives, dues, completions.

/** Right before a deed: an infinitive or a modal, so that it is not told as done. "Managed to" and the like are. */
export const bareBefore =
  /(?:(?<!\b(?:managed|began|begun|started|continued|proceeded|went on|able|used))\sto|\b(?:will|would|shall|should|must|may|might|can|could|cannot|won['’]t)(?:\s+\S+){0,2}|\bbe)\s+(?:\w+ly\s+)?$/i;

/** Earlier in the sentence, with no comma between: the deed is a condition or a question. */
export const supposedBefore = /\b(?:until|unless|before|if|once|whether|provided|providing|as long as|in case)\b(?:[^,;:]|,(?=\d))*$/i;

/** "After talks begin", "after talks have started": what comes after waits for it. With a plain past it is told. */
export const afterBefore = /\bafter\b(?:[^,;:]|,(?=\d))*$/i;

/** "Prisoners who are freed": whoever they may be. */
export const whoeverBefore = /\b(?:who|that|which)\s+(?:(?:is|are)|(?:have|has)(?:\s+been)?)\s+$/i;

/** "His demand that talks start first": what follows is wanted. */
export const wishedBefore = /\b(?:demand|insist|wish|want|hope|propos|require|condition)\w*\s+(?:\w+\s+)?that\b[^,;:]*$/i;

/** A passive: a form of "be" right before the verb. */
export const passiveBefore = /\b(?:was|were|been|being|be|is|are|got)\s+(?:\w+ly\s+|not\s+|also\s+|now\s+|all\s+)?$/i;

/** Where one clause ends and another begins. */
export const clauseBreak =
  /[;:]|,\s+and\b|\b(?:that|which|who|whom|whose|where|when|while|because|although|after|before|since|until|unless|if|but|whether)\b/i;

/** Right before the deed: an account of where things stand now. */
export const perfectBefore = /\b(?:has|have)\s+(?:(?:so far|now|already|yet|also|not|been|\w+ly)\s+)*$/i;

/** Right before a noun: where something is, not what it happens to. */
export const inPlaceBefore = /\b(?:in|at|near|from|to|with|for|by|about|on|inside|outside)\s+(?:[\p{L}\p{N},'’-]+\s+){0,2}$/iu;

/** "Wants captives freed": a participle behind a wish. */
export const wishesFor =
  /\b(?:want|demand|wish|need|would like|hop|ask|see|get|have|insist)(?:s|ed|ing|es)?\s+(?:[\p{L}\p{N},'’-]+\s+){0,8}$/iu;

const passing = String.raw`^(?:\s+(?:of|for|on|in|under|between|at|with)\s+[^,;.]{1,90}?)?(?:,[^,;.]{1,60},)?\s+`;

/** Right after a commitment's name: it was (not) finished. The first group denies, the second is the word of completion. */
export const completed = new RegExp(
  String.raw`${passing}(?:is|was|were|are|has|have|had)\s+(?:(?:now|already|also|finally|thus|at last)\s+)*(not\s+(?:yet\s+)?)?(?:been\s+)?((?:complet|finish|conclud|accomplish)(?:ed?)?|(?<=not (?:yet )?(?:been )?)(?:started|begun|taken place))\b`,
  'i',
);

/** Right after the name of talks: they were held. */
export const held = new RegExp(
  String.raw`${passing}(?:(?:was|were|have been|had been)\s+)?(not\s+)?(ended|concluded|closed|held|took place)\b`,
  'i',
);

/** "It was the first time that they freed captives": a remark on a deed that is told elsewhere. */
export const firstTimeBefore = /\b(?:first|second|third|last|only|next) time (?:that\s+|since\b)?[^,;:]*$/i;

/** A deed told as of a time of peace: the promise's own span. */
export const periodNouns =
  /\b(?:during|throughout|within)\s+the\s+(?:[\p{L}\p{N}]+\s+(?:days?|weeks?|months?)\s+of\s+(?:the\s+)?)?(?:[\p{L}-]+\s+){0,2}?(?:ceasefire|truce|armistice|lull)\b/iu;

/** What everybody says for a deed, whatever verbs a dossier lists: by PLOVER's mode, a verb and where it takes one its particle. */
export const saidFor: Readonly<Record<string, readonly string[]>> = {
  release: ['let go', 'set free', 'walk free', 'walk out', 'go free', 'hand over', 'hand back', 'turn over'],
  withdraw: ['pull out', 'pull back', 'move out', 'ship out'],
  disarm: ['turn in', 'hand in', 'hand over', 'give up', 'lay down', 'surrender'],
  access: ['let through', 'let in'],
};

/** Right before a day: when a thing should have been. */
export const dueBefore = /\b(?:due|scheduled|supposed|meant|slated|was to|were to|should have|ought to have)\b[^,;.:]*$/i;

/** Right before an infinitive: it was not done. */
export const undoneBefore =
  /\b(?:fail(?:s|ed|ing|ure)?|neglect(?:s|ed)?|(?:has|have|had|is|are) (?:yet|still)) to\s+(?:be\s+)?(?:\w+ly\s+)?$/i;

/** Since there was a promise. */
export const sinceAccord =
  /\bsince the (?:\p{L}+ ){0,2}(?:agreement|accord|deal|pact|treaty|truce|ceasefire|signing|declaration|memorandum)\b/iu;

/** "Six months after the law was passed": told on the way, with no day of its own. */
export const afterwardsBefore =
  /\b(?:(?:days?|weeks?|months?|years?) (?:after|since)|\bsince)\s+(?:(?!has\b|have\b)[\p{L}\p{N}'’-]+\s+){0,6}$/iu;

/** Verbs behind which "to" names the level that is reached. */
export const levelVerbs = /^(?:reduc|cut|fall|fell|br(?:ing|ought)|dr[ae]w|shrink|shrank|shrunk|drop|decreas|lower|scal|trim|pare|slash)/i;

/** A deed as a noun. */
export const nounOfDeed =
  /^(?!.*ing$)[\p{L}-]*(?:tion|sion|al|ment|release|return|handover|pullout|exchange|swap|opening|reopening|collection|surrender|transfer)s?$/iu;

/** "Voted on Wednesday to remove it from the list": done by the vote. */
export const enacted = /\bvoted\b(?:\s+(?!not\b)[\p{L}\p{N}]+){0,5}?\s+to\s+$/iu;

/** "Are yet to be released": not until now. */
export const yetTo = /\b(?:has|have|is|are|was|were) (?:yet|still) to (?:be )?(?:\w+ly )?$/i;

/** Right after a commitment's name: there is nothing of it yet. */
export const absentYet =
  /^(?:\s+(?:of|for|on|in|under|between|at|with)\s+[^,;.]{1,90}?)?(?:,[^,;.]{1,60},)?\s+(?:(?:is|are|was|were|remains?|remained)\s+(?:still\s+)?(?:missing|lacking|absent|outstanding|nowhere to be seen|a dead letter|not in place|not there)|(?:does|do|did)\s+not\s+(?:yet\s+)?exist|exists? only on paper)\b/iu;

/** A deed that only measures another: "as many as the rebels had given up". */
export const comparedBefore =
  /\b(?:as (?:many|much)(?: \p{L}+){0,3}? as|more than|fewer than|less than|twice what|half of what)\s+(?!\d)[^,;:.]*$/iu;
