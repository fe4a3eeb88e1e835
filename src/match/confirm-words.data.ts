// Words that only point to what was told before, for whoever confirms or denies it.

/** "It", "this", "the report". */
export const pointsAtAll =
  /^\W*(?:(?:it|this|that)(?: as [^,.;]{2,30})?|as much|(?:the|this|that|these|those) (?:report|account|news|story|claim|statement)s?)\W*$/i;

/** A deed by a noun that many promises share. */
export const aDeedNamed = /^\W*(?:the|this|that|its|their) (?:\p{L}+ )?(?:departure|move|step|handover|operation|arrival)\b/iu;

/** "The assault". */
export const anAttackNamed =
  /^\W*(?:the|this|that|these|those|its|their) (?:\p{L}+ )?(?:attacks?|assaults?|raids?|strikes?|shelling|bombing|bombardment|ambush|shooting|clash(?:es)?|operation|incident)\b/iu;

/** "The number of weapons", "the figure". */
export const aNumberNamed = /^\W*(?:the|this|that|its|their) (?:number|figure|count|total|tally)s?\b/i;
