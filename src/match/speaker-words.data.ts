// Words for whoever speaks or takes part without a name: offices, bodies, people, sides.

/** People whom a source may be though it has no name. */
export const peopleNouns =
  /\b(?:officials?|spokes(?:man|men|woman|women|persons?|people)|sources?|leaders?|commanders?|ministers?|diplomats?|aides?|advisers?|officers?|members?|representatives?|envoys?|negotiators?|fighters?|residents?|witnesses|experts?|analysts?|police|soldiers?|authorities|directors?|managers?|heads?|chair(?:man|men|woman|women|person)?|governors?|secretar(?:y|ies)|coordinators?|mediators?|ambassadors?|workers?|doctors?|nurses?|villagers?|traders?|drivers?|farmers?|teachers?|priests?)\b/i;

/** Who takes part without a name: the sides of the accord themselves. */
export const allSides =
  /^\W*(?:(?:all|both|the)\s+)?(?:of\s+)?(?:the\s+|\p{Lu}[\p{L}-]*['’]s?\s+)?(?:two\s+|warring\s+|conflicting\s+|opposing\s+)*(?:parties|sides)\b/iu;

/** Words for those who take part, which count nothing that is owed. */
export const sideNouns = /^(?:sides?|part(?:y|ies)|countries|nations|governments?)$/i;

/** Somebody who speaks for whoever was named before: "his spokesman", "their negotiators". The first group is the pronoun. */
export const ownedVoice =
  /^(his|her|its|their)\s+(?:[\p{L}-]+\s+)?(?:spokes(?:man|woman|person|people)|negotiators?|delegation|envoys?|representatives?)$/iu;

/** What a page calls itself: "the agency wrote in an earlier report". */
export const ownPaper =
  /^(?:the|this|our) (?:news ?)?(?:agency|newspaper|paper|channel|network|broadcaster|station|daily|magazine|website)$/i;

/** Offices by which somebody speaks for whoever gave them, as a pattern. */
export const offices = String.raw`spokes(?:man|men|woman|women|persons?|people)|(?:vice[- ])?presidents?|premiers?|(?:prime )?ministers?|commanders?|chiefs?(?: executive)?|chair(?:man|woman|person)?|leaders?|heads?|directors?(?:[- ]general)?|secretar(?:y|ies)(?:[- ]general)?|advis[eo]rs?|negotiators?|envoys?|ambassadors?|mediators?|governors?|managers?|coordinators?|representatives?`;

/** Organs that a state has and no movement. */
export const stateOffice =
  /\b(?:ministry|(?:prime |vice[- ])?minister|attorney[- ]general|treasury|justice department|foreign office|interior department)\b/i;

/** Whose they are, told by a name of its own: "Norland's minister", "the Norland ministry", "the ministry of Norland". */
export const ofElsewhere =
  /\p{Lu}[\p{L}-]*['’]s?\s|\bof (?!(?:the )?(?:Defence|Defense|Foreign|Justice|Interior|Finance|Health|Energy|Information|State|Internal|Presidency|Economy|Labou?r|Education|Agriculture|Transport|Trade|Home|External|National|Oil)\b)\p{Lu}/u;

/** Witnesses who belong to nobody. */
export const bystanders =
  /\b(?:people|residents?|villagers?|witness(?:es)?|inhabitants|neighbou?rs|passers-by|travellers|traders|shopkeepers|farmers|doctors|nurses|analysts|diplomats?)\b/i;

/** "The company", "the agency": a body that was named before. */
export const bodyNames = String.raw`company|firm|agency|bank|charity|ministry|commission|utility|carrier|airline|operator|organi[sz]ation|body|mission|council`;

export const bodyNouns = new RegExp(String.raw`^(?:the|this)\s+(?:${bodyNames})$`, 'i');

/** The same of each side. */
export const eitherSide = /\b(?:either|both|neither|each)\s+(?:of the\s+)?(?:arm(?:y|ies)|sides?|part(?:y|ies)|forces?|camps?)\b/i;

/** Verbs of saying that may end a sentence behind what is said. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  'say tell report announce write confirm complain claim state declare add insist reply acknowledge admit allege note explain maintain warn'.split(
    ' ',
  ),
);

/** "A group of landowners": somebody, though without a name. */
export const groupOf =
  /^(?:an?|the|one|some|two|three|several)\s+(?:\p{Ll}+\s+)?(?:group|number|association|union|network|alliance|committee|delegation|dozen)\s+of\s+\p{Ll}+/u;
