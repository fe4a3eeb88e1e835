// Words for attacks: what is none, who is charged or denies it, who belongs to a side, and what only points back.

/** Right before or as the word for an attack: none has happened by it. */
export const noAttack =
  /\b(?:hunger|stopp?\w*|halt\w*|paus\w*|ceas\w*|end(?:ed|s|ing)?|suspend\w*)\s+(?:(?:its|their|his|her|the|all|air|ground|offensive)\s+)*$/i;

/** Going on with it is told of no one attack. */
export const goesOn = /^(?:resum|continu|restart|go|went)\w*$/i;

/** "Accused government forces of having …": the first group is who is said to have done it. */
export const accusedBefore = /\baccus\w+\s+([^,;]+?)\s+of\s+(?:having\s+)?(?:(?:\w+ly|also|again|already|since|twice|repeatedly)\s+)*$/i;

/** "Denied having …": the denier is who would have done it. */
export const deniedBefore = /\bden(?:y|ied|ies|ying)\s+(?:having\s+)?(?:\w+ly\s+)?$/i;

/** Verbs of saying whose denial is of an act that the page told of: "denied that it had sanctioned the shooting". */
export const behindIt =
  /\b(?:sanction|order|carr|authori[sz]|commit|stag|mount|plan|be(?:en|ing)? behind|(?:had|have|having) (?:anything|nothing|a hand|any part)|involve|responsib|role|part in)/i;

/** Nouns for an attack told of before. */
export const attackNouns =
  /\b(?:the|this|that|these|those|any) (?:\p{L}+ ){0,2}?(?:attacks?|shootings?|bombings?|killings?|murders?|raids?|ambush(?:es)?|shelling|strikes?|blasts?|explosions?|assaults?|incidents?|deaths?|fire)\b/iu;

/** What would have been done by whoever is accused, in other words than the charge: "our men did not touch the pipe", "none of its ships was near the town". */
export const hadPart =
  /\b(?:t(?:ook|aken|ake) (?:any |no )?part|played (?:any|no) part|touch(?:ed)?|us(?:e|ed) (?:\p{L}+ )?(?:weapons?|guns?|rifles?|arms)|fir(?:e|ed)|sh(?:oot|ot)|flown|flew|left (?:our|its|their|his|the) (?:barrels?|guns?|rifles?|barracks|bases?|camps?|positions?)|opened fire|answer(?:ed)?|returned fire|set foot|(?:been|was|were|come|came) (?:anywhere )?(?:near|involved))\b/iu;

/** No such thing: "there has been no bombing", "no shot was fired". */
export const noSuchAttack =
  /\b(?:no|not a(?: single)?) (?:\p{L}+ ){0,1}?(?:attacks?|shootings?|bombings?|raids?|ambush(?:es)?|shelling|(?:air )?strikes?|assaults?|shots?|shells?)\b/iu;

/** Somebody inside a party who does not speak or act for it. */
export const partNotWhole =
  /^(?:an?|one|some|another|several|most|many|breakaway|dissident|hardline|former|ex-?)\b.*\b(?:factions?|splinter|breakaway|dissidents?|critics|opponents|defectors?|deserters?|section|hardliners?|renegades?)\b/i;

/** Armed people, who do what the body does that they belong to. */
export const armedNouns = /\b(?:gunmen|fighters?|soldiers?|troops|guerrillas?|rebels|militiamen|forces|units?|commandos?|men|elements)$/i;

/** Right before a name: somebody inside it. */
export const partBefore =
  /\b(?:factions?|splinter group|dissidents?|critics|opponents|defectors?|deserters?|hardliners?|renegades?|breakaway (?:group|wing))\s+(?:of|within|inside|in|from)\s+(?:the\s+)?$/i;

/** A charge that is rejected as a whole: "rejected the charge", "called the allegation a lie". */
export const theCharge =
  /\b(?:the|this|that|these|those|all|any|such|both)\s+(?:\p{L}+\s+)?(?:charges?|accusations?|allegations?|claims?|blame)\b/iu;

/** A charge turned down in the speaker's own words: "we reject this accusation". */
export const rejectsCharge =
  /\b(?:reject|den(?:y|ies|ied)|dismiss|refute|repudiate)\w*\s+(?:\p{L}+ly\s+)?(?:the|this|that|these|those|all|any|such)\s+(?:\p{L}+\s+)?(?:charges?|accusations?|allegations?|claims?|blame)\b/iu;

/** "It", "this", "the report". */
export const pointsAtAll =
  /^\W*(?:(?:it|this|that)(?: as [^,.;]{2,30})?|as much|(?:the|this|that|these|those) (?:report|account|news|story|claim|statement)s?)\W*$/i;

/** A deed by a noun that many promises share. */
export const aDeedNamed = /^\W*(?:the|this|that|its|their) (?:\p{L}+ )?(?:departure|move|step|handover|operation|arrival)\b/iu;

/** "The assault". */
export const anAttackNamed =
  /^\W*(?:the|this|that|these|those|its|their) (?:\p{L}+ )?(?:attacks?|assaults?|raids?|strikes?|shelling|bombing|bombardment|ambush|shooting|clash(?:es)?|operation|incident)\b/iu;
