// Words of counts: totals, figures of one's own, corrections, and who is counted.

/** Words for whoever is counted, whatever the unit's own name. */
export const countNouns: ReadonlySet<string> = new Set(
  'people person man woman member individual inmate captive detainee prisoner fighter soldier more other one them those'.split(' '),
);

/** Words of a running total. */
export const totalWords =
  /\b(?:so far|to date|in all|in total|altogether|a total of|up to now|until now|up to then|until then|as yet|yet|since the (?:start|beginning)|brings? the (?:total|number)|brought the (?:total|number)|final (?:account|count|tally))\b/i;

/** People who are held, by the stems of their names: whoever owes the one kind and frees the other has done the same deed. */
export const captiveNouns: ReadonlySet<string> = new Set('prison prisoner captiv detain detainee inmat servicem hostag'.split(' '));

/** Who is freed under other names: "has not freed anyone", "handed over 28 soldiers", by stems. */
export const anyoneNouns: ReadonlySet<string> = new Set(
  'anyon anybod nobod nobody anybody soldier offic policeman commando fight fighter troop rebel guerrilla crew'.split(' '),
);

/** A sentence that sums up what was told before: "That makes 748 in all", "which brings the total to 98". */
export const sumOf =
  /\b(?:that|this|it|which)\s+(?:makes?|made|brings?|brought|takes?|took|raises?|raised|puts?|lifts?)\b|\b(?:bringing|taking|raising|putting)\s+(?:the|its|their|to)\b|\bfor a total of\b/i;

/** Verbs by which somebody gives a figure for what was told before. */
export const figureVerbs: ReadonlySet<string> = new Set('put count give cite speak talk estimate place quote'.split(' '));

/** What is given: "the figure", "their number", "it". */
export const figureWords = /\b(?:figure|number|total|toll|count|tally|it)s?\b/i;

/** A page speaks of an error of its own. */
export const ownError =
  /\b(?:we|this (?:newspaper|paper|agency|page|station|website)|(?:an?|our|the) (?:earlier|previous|original) (?:version|report|article|story|dispatch)|(?:in )?an article)\b[^.]{0,60}\b(?:said|wrote|reported|stated|gave|put|misstated|quoted)\b/i;

/** The words that set it right. */
export const rightFigure =
  /\bthe (?:correct |right |actual |true )?(?:figure|number|total|count)\b[^.]*?\b(?:is|was|should)\b|\bshould have (?:said|read|been)\b|\b(?:in fact|correctly)\b/i;

/** Where another clause goes on: what it counts is none of what came before. */
export const joinedOn = /,\s*(?:bringing|taking|raising|putting|making|which|while|with)\b/i;

/** "By then 412 had been collected": where things stood. */
export const byThen = /\bby (?:then|now|that (?:time|point|date|day))\b/i;

/** "The number of … is", "the figure for …, N, stands"; the first group is what is counted. */
export const numberOf =
  /\bthe (?:total |overall )?(?:number|total|figure|count|tally) (?:of|for) ([^.;,]{3,80}?)(?:,|\s+at(?=\s+(?:about|around|some|nearly|more than|over)?\s*\d)|\s+(?:now |already |thus |has |have )*(?:is|are|was|stands?|stood|reach(?:es|ed)?|rose|risen|comes?|came|climb(?:s|ed)|grew|grown)\b)/iu;

/** Papers that name things without being them: "a list of 5,000 prisoners". */
export const paperNouns =
  /^(?:\W*\p{L}+){0,3}?\W*\b(?:lists?|names|registers?|rosters?|files?|photographs?|photos?|plans?|proposals?|maps?|inventory|inventories)\b/iu;

/** Where somebody is held, or what lets him out: the people of a sentence with such a word are prisoners. */
export const heldWords =
  /\b(?:jails?|jailed|prisons?|imprison\w*|custody|detention|captivity|behind bars|cells?|inmates?|detainees?|prisoners?|captives?|hostages?|amnesty|amnestied|pardon\w*|sentences?|serving)\b/i;

/** "The number of weapons", "the figure". */
export const aNumberNamed = /^\W*(?:the|this|that|its|their) (?:number|figure|count|total|tally)s?\b/i;

/** One more of what was counted: "a second", "another one". */
export const ordinalAlone =
  /^(?:an?|the) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|last|final)(?: one)?$|^another(?: one)?$/i;

/** The same without its article, as what a deed is done to. */
export const ordinalNoun = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|further|another|last|final)$/i;

/** "One has gone so far", "none was left": a bare word that counts. */
export const bareCount =
  /[\s,](one|none|not one|not a single one)\s+(?:only\s+)?(?:has|have|had|was|were|is|are|left|went|came|returned)\b/i;
