// Words that the matcher reads past, forms it cannot cut to a stem, and what tells a stance or an order of things.

export const stopWords: ReadonlySet<string> = new Set('the a an of its their his her our this that these those any some'.split(' '));

/** Irregular forms to their lemmas. */
export const irregular: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  held: 'hold',
  met: 'meet',
  left: 'leave',
  struck: 'strike',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  broke: 'break',
  broken: 'break',
  shot: 'shoot',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  went: 'go',
  gone: 'go',
  fought: 'fight',
  sent: 'send',
  paid: 'pay',
  freed: 'free',
  freeing: 'free',
  frees: 'free',
  negotiations: 'negotiation',
  discussions: 'discussion',
  soldiers: 'soldier',
  men: 'man',
  women: 'woman',
  people: 'person',
  persons: 'person',
  shrank: 'shrink',
  shrunk: 'shrink',
  made: 'make',
  flew: 'fly',
  flown: 'fly',
  drew: 'draw',
  drawn: 'draw',
  brought: 'bring',
  built: 'build',
  laid: 'lay',
  found: 'find',
  army: 'armee',
  armies: 'armee',
  cease: 'ceas',
  ceased: 'ceas',
};

/** Nouns for a text that parties agree on, as stems come from them. */
export const accordNouns = [
  'agreement',
  'accord',
  'deal',
  'pact',
  'treaty',
  'declaration',
  'truce',
  'ceasefire',
  'understanding',
  'memorandum',
  'decree',
  'roadmap',
  'protocol',
  'armistice',
] as const;

/** "A part of the agreement": a position on one clause, not on the whole. */
export const partNouns: ReadonlySet<string> = new Set(
  'aspect part clause provision point article section paragraph term element'.split(' '),
);

/** Words for whoever is counted, whatever the unit's own name. */
export const countNouns: ReadonlySet<string> = new Set(
  'people person man woman member individual inmate captive detainee prisoner fighter soldier more other one them those'.split(' '),
);

/** Verbs by which a party makes an accord its own. */
export const acceptVerbs: ReadonlySet<string> = new Set(
  'sign conclude reach finalize finalise initial seal clinch adopt ratify issue announce agree accept endorse approve make welcome'.split(
    ' ',
  ),
);

/** Which half of a sentence waits: `unsaid` when the text says only what must come first. */
type Half = 'left' | 'right' | 'unsaid' | null;

/**
 * How a text puts one thing before another. `mark` splits it in a left and a right half; `waits` says which half has to wait when the
 * text denies ("will not … before") and when it does not ("wants … before"); null: says nothing.
 */
export const gates: readonly { mark: RegExp; denied: Half; plain: Half }[] = [
  { mark: /\b(?:until|unless|as long as|so long as|without)\b/i, denied: 'left', plain: null },
  {
    mark: /\bwhile\b(?=[^,.;]*\b(?:ke(?:ep|eps|pt)|holds?|held|retain(?:s|ed)?|remains?|is|are|was|were|refus\w+)\b)/i,
    denied: 'left',
    plain: null,
  },
  { mark: /\b(?:before|ahead of|prior to|in advance of)\b/i, denied: 'left', plain: 'right' },
  { mark: /\bon (?:the )?condition that\b/i, denied: 'left', plain: 'left' },
  { mark: /\b(?<!\bon (?:the )?)(?:(?:pre)?conditions?|prerequisites?)\b(?: for| of| to)?/i, denied: 'left', plain: 'right' },
  { mark: /\bfirst\b(?=\W*$)/i, denied: null, plain: 'unsaid' },
  { mark: /\b(?:only after|only once|only when|only if|not until)\b/i, denied: 'left', plain: 'left' },
];

/** Announcing these of an accord is no acceptance of it. */
export const ending =
  /\b(?:end|ends|ended|ending|over|collapse|breakdown|violations?|breach|suspension|rejection|withdrawal from|exit|cancellation|failure)\b/i;

/** A ceiling set in words, with its figure. */
export const atMost =
  /\b(?:no|not|never|cannot)\b[^.;]*?\bmore than\s+(\d[\d,]*)|\b(?:only|at most|no more than|up to)\s+(?:the first\s+)?(\d[\d,]*)/i;

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

/** Right before a deed: an infinitive or a modal, so that it is not told as done. "Managed to" and the like are. */
export const bareBefore =
  /(?:(?<!\b(?:managed|began|begun|started|continued|proceeded|went on|able|used))\sto|\b(?:will|would|shall|should|must|may|might|can|could|cannot|won['’]t)(?:\s+\S+){0,2}|\bbe)\s+(?:\w+ly\s+)?$/i;

/** Earlier in the sentence, with no comma between: the deed is a condition or a question. */
export const supposedBefore = /\b(?:until|unless|before|if|once|whether|provided|providing|as long as|in case)\b(?:[^,;:]|,(?=\d))*$/i;

/** "After talks begin", "after talks have started": what comes after waits for it. With a plain past it is told. */
export const afterBefore = /\bafter\b(?:[^,;:]|,(?=\d))*$/i;

/** "Prisoners who are freed": whoever they may be. */
export const whoeverBefore = /\b(?:who|that|which)\s+(?:(?:is|are)|(?:have|has)(?:\s+been)?)\s+$/i;

/** People whom a source may be though it has no name. */
export const peopleNouns =
  /\b(?:officials?|spokes(?:man|men|woman|women|persons?|people)|sources?|leaders?|commanders?|ministers?|diplomats?|aides?|advisers?|officers?|members?|representatives?|envoys?|negotiators?|fighters?|residents?|witnesses|experts?|analysts?|police|soldiers?|authorities|directors?|managers?|heads?|chair(?:man|men|woman|women|person)?|governors?|secretar(?:y|ies)|coordinators?|mediators?|ambassadors?|workers?|doctors?|nurses?|villagers?|traders?|drivers?|farmers?|teachers?|priests?)\b/i;

/** A text that parties agree on, or one that somebody writes: it does nothing and is nobody. */
export const accordWords = new RegExp(
  `\\b(?:${[...accordNouns, 'letter', 'statement', 'readout', 'document', 'text', 'article', 'clause'].join('|')})s?\\b`,
  'i',
);

/** "His demand that talks start first": what follows is wanted. */
export const wishedBefore = /\b(?:demand|insist|wish|want|hope|propos|require|condition)\w*\s+(?:\w+\s+)?that\b[^,;:]*$/i;

/** Right before or as the word for an attack: none has happened by it. */
export const noAttack =
  /\b(?:hunger|stopp?\w*|halt\w*|paus\w*|ceas\w*|end(?:ed|s|ing)?|suspend\w*)\s+(?:(?:its|their|his|her|the|all|air|ground|offensive)\s+)*$/i;

/** Going on with it is told of no one attack. */
export const goesOn = /^(?:resum|continu|restart|go|went)\w*$/i;

/** Words of a running total. */
export const totalWords =
  /\b(?:so far|to date|in all|in total|altogether|a total of|up to now|until now|up to then|until then|as yet|yet|since the (?:start|beginning)|brings? the (?:total|number)|brought the (?:total|number)|final (?:account|count|tally))\b/i;

/** Past forms that no ending shows. */
export const pastForms: ReadonlySet<string> = new Set(
  'left took taken gave given laid began begun held met let put paid sent went gone built found drew withdrew withdrawn brought cut set freed flew flown got'.split(
    ' ',
  ),
);

/** A passive: a form of "be" right before the verb. */
export const passiveBefore = /\b(?:was|were|been|being|be|is|are|got)\s+(?:\w+ly\s+|not\s+|also\s+|now\s+|all\s+)?$/i;

/** Where one clause ends and another begins. */
export const clauseBreak =
  /[;:]|,\s+and\b|\b(?:that|which|who|whom|whose|where|when|while|because|although|after|before|since|until|unless|if|but|whether)\b/i;

/** Who takes part without a name: the sides of the accord themselves. */
export const allSides =
  /^\W*(?:(?:all|both|the)\s+)?(?:of\s+)?(?:the\s+|\p{Lu}[\p{L}-]*['’]s?\s+)?(?:two\s+|warring\s+|conflicting\s+|opposing\s+)*(?:parties|sides)\b/iu;

/** Words of a deadline that is moved. */
export const deadlineWords =
  /\b(?:deadlines?|new dates?|(?:the|a) (?:new )?date|extend\w*|postpon\w*|timetable|roadmap|time limit|more (?:days?|weeks?|months?|time))\b/i;

/** Right before the deed: an account of where things stand now. */
export const perfectBefore = /\b(?:has|have)\s+(?:(?:so far|now|already|yet|also|not|been|\w+ly)\s+)*$/i;

/** Words for those who take part, which count nothing that is owed. */
export const sideNouns = /^(?:sides?|part(?:y|ies)|countries|nations|governments?)$/i;

/** "Accused government forces of having …": the first group is who is said to have done it. */
export const accusedBefore = /\baccus\w+\s+([^,;]+?)\s+of\s+(?:having\s+)?(?:(?:\w+ly|also|again|already|since|twice|repeatedly)\s+)*$/i;

/** "Denied having …": the denier is who would have done it. */
export const deniedBefore = /\bden(?:y|ied|ies|ying)\s+(?:having\s+)?(?:\w+ly\s+)?$/i;

/** Right before a noun: where something is, not what it happens to. */
export const inPlaceBefore = /\b(?:in|at|near|from|to|with|for|by|about|on|inside|outside)\s+(?:[\p{L}\p{N},'’-]+\s+){0,2}$/iu;

/** Verbs by which one party takes on what others made; who else is named takes no part. */
export const alone = /^(?:approv|ratif|endors|accept|welcom|adopt|announc|issu)/i;

/** "Wants captives freed": a participle behind a wish. */
export const wishesFor =
  /\b(?:want|demand|wish|need|would like|hop|ask|see|get|have|insist)(?:s|ed|ing|es)?\s+(?:[\p{L}\p{N},'’-]+\s+){0,8}$/iu;

/** Somebody who speaks for whoever was named before: "his spokesman", "their negotiators". The first group is the pronoun. */
export const ownedVoice =
  /^(his|her|its|their)\s+(?:[\p{L}-]+\s+)?(?:spokes(?:man|woman|person|people)|negotiators?|delegation|envoys?|representatives?)$/iu;

/** What a page calls itself: "the agency wrote in an earlier report". */
export const ownPaper =
  /^(?:the|this|our) (?:news ?)?(?:agency|newspaper|paper|channel|network|broadcaster|station|daily|magazine|website)$/i;

/** People who are held, by the stems of their names: whoever owes the one kind and frees the other has done the same deed. */
export const captiveNouns: ReadonlySet<string> = new Set('prison prisoner captiv detain detainee inmat servicem hostag'.split(' '));

/** Who is freed under other names: "has not freed anyone", "handed over 28 soldiers", by stems. */
export const anyoneNouns: ReadonlySet<string> = new Set(
  'anyon anybod nobod nobody anybody soldier offic policeman commando fight fighter troop rebel guerrilla crew'.split(' '),
);

/** A sentence that sums up what was told before: "That makes 748 in all", "which brings the total to 98". */
export const sumOf =
  /\b(?:that|this|it|which)\s+(?:makes?|made|brings?|brought|takes?|took|raises?|raised|puts?|lifts?)\b|\b(?:bringing|taking|raising|putting)\s+(?:the|its|their|to)\b|\bfor a total of\b/i;

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

/** A text is made in these words: "has signed the decree", "issued the declaration". */
export const madeHere = /\b(?:sign|issu|announc|declar|decree)(?:s|ed|es|d)\b/i;

/** "The understanding that the North …": the first group is what its maker's clause follows. */
export const madeBefore = /\b((?:the|this|that|an?)\s+[^,;:.]{3,60}?)\s+(?:that|which)\s+[^,;:.]{2,40}$/i;

/** "The announcement", where an accord was what was announced. */
export const theNews = /^\W*(?:the|this)\s+(?:announcement|news)\b/i;

/** A making told by its noun; the first group names what was made. */
export const signingOf =
  /\bthe (?:signing|conclusion|issuing) of ((?:the|its|his|their) [^,.;:]{3,60}?)(?=\s+(?:on|in|at|by|for|to)\b|[,.;:])/i;

/** "Has made no commitment to …". */
export const uncommitted = /\bno\s+(?:\w+\s+)?(?:commitment|promise|pledge|undertaking)\b/i;

/** Sitting down together, in other words than "talks". */
export const meetingWords = /\b(?:sit(?:s|ting)? down|negotiat\w+|talks?|talking|dialogue|the table)\b/i;

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

/** Somebody inside a party who does not speak or act for it. */
export const partNotWhole =
  /^(?:an?|one|some|another|several|most|many|breakaway|dissident|hardline|former|ex-?)\b.*\b(?:factions?|splinter|breakaway|dissidents?|critics|opponents|defectors?|deserters?|section|hardliners?|renegades?)\b/i;

/** Armed people, who do what the body does that they belong to. */
export const armedNouns = /\b(?:gunmen|fighters?|soldiers?|troops|guerrillas?|rebels|militiamen|forces|units?|commandos?|men|elements)$/i;

/** Right before a name: somebody inside it. */
export const partBefore =
  /\b(?:factions?|splinter group|dissidents?|critics|opponents|defectors?|deserters?|hardliners?|renegades?|breakaway (?:group|wing))\s+(?:of|within|inside|in|from)\s+(?:the\s+)?$/i;

/** Holding on to something, so that it is not given "as long as". */
export const keeping = /\b(?:keeps?|kept|hold(?:s|ing)? on|hang(?:s|ing)? on|retain\w*|stays?|stand by)\b/i;

/** Where another clause goes on: what it counts is none of what came before. */
export const joinedOn = /,\s*(?:bringing|taking|raising|putting|making|which|while|with)\b/i;

/** "By then 412 had been collected": where things stood. */
export const byThen = /\bby (?:then|now|that (?:time|point|date|day))\b/i;

/** A deed as a noun. */
export const nounOfDeed =
  /^(?!.*ing$)[\p{L}-]*(?:tion|sion|al|ment|release|return|handover|pullout|exchange|swap|opening|reopening|collection|surrender|transfer)s?$/iu;
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

/** "The number of … is", "the figure for …, N, stands"; the first group is what is counted. */
export const numberOf =
  /\bthe (?:total |overall )?(?:number|total|figure|count|tally) (?:of|for) ([^.;,]{3,80}?)(?:,|\s+at(?=\s+(?:about|around|some|nearly|more than|over)?\s*\d)|\s+(?:now |already |thus |has |have )*(?:is|are|was|stands?|stood|reach(?:es|ed)?|rose|risen|comes?|came|climb(?:s|ed)|grew|grown)\b)/iu;

/** Verbs of saying that may end a sentence behind what is said. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  'say tell report announce write confirm complain claim state declare add insist reply acknowledge admit allege note explain maintain warn'.split(
    ' ',
  ),
);

/** Papers that name things without being them: "a list of 5,000 prisoners". */
export const paperNouns =
  /^(?:\W*\p{L}+){0,3}?\W*\b(?:lists?|names|registers?|rosters?|files?|photographs?|photos?|plans?|proposals?|maps?|inventory|inventories)\b/iu;

/** The armed side by what it is: "the country's largest rebel group". */
export const armedSide =
  /\b(?:rebels|guerrillas|insurgents|separatists|(?:rebel|guerrilla|insurgent|separatist|armed|secessionist)\s+(?:group|movement|army|organi[sz]ation|front|leaders?|chiefs?|commanders?|side))\b/iu;

/** Where somebody is held, or what lets him out: the people of a sentence with such a word are prisoners. */
export const heldWords =
  /\b(?:jails?|jailed|prisons?|imprison\w*|custody|detention|captivity|behind bars|cells?|inmates?|detainees?|prisoners?|captives?|hostages?|amnesty|amnestied|pardon\w*|sentences?|serving)\b/i;

/** A charge that is rejected as a whole: "rejected the charge", "called the allegation a lie". */
export const theCharge =
  /\b(?:the|this|that|these|those|all|any|such|both)\s+(?:\p{L}+\s+)?(?:charges?|accusations?|allegations?|claims?|blame)\b/iu;

/** Leaving the truce whole, in other words than its name: "would keep the peace", "the truce stands". */
export const keepsPeace =
  /\b(?:keep|respect|observe|honou?r|maintain|uphold|stick to|hold to|abide by|remain committed to|preserve)(?:s|ed|ing)?\s+(?:\p{L}+\s+){0,2}?(?:peace|truce|cease-?fire|guns silent|calm)\b|\b(?:truce|cease-?fire)\s+(?:still\s+|will\s+|would\s+)*(?:stands?|holds|remains? (?:in (?:force|place|effect)|valid)|is (?:still )?(?:in (?:force|place|effect)|valid|intact|on))\b|\bnot (?:fire|shoot) first\b/iu;

/** What the other side owes, as a whole: "until it has done its part". */
export const doneItsPart =
  /\b(?:do(?:es|ne)? (?:its|their|his|her) (?:own )?(?:part|share|bit|duty)|ke(?:ep|eps|pt) (?:its|their|his|her) (?:word|promises?|pledges?|side)|(?:meet|meets|met|fulfil\w*|honou?r\w*|deliver\w*(?: on)?|carr(?:y|ies|ied) out|implement\w*) (?:its|their|his|her) (?:\p{L}+ )?(?:obligations?|commitments?|promises?|pledges?|part|side|end)|deliver(?:s|ed)|move(?:s|d)? first)\b/iu;

/** "The truce stands", said by one of those who keep it. */
export const truceStands =
  /\b(?:the|our|this) (?:truce|cease-?fire)\s+(?:still\s+)*(?:stands?|holds|remains? (?:in (?:force|place|effect)|valid)|is (?:still )?(?:in (?:force|place|effect)|valid|intact|on))\b/iu;

/** What somebody will not do before something else is done. */
export const notUntil =
  /\b(?:will|would|shall|can|could|wo|ca)(?:\s+(?:not|never)|n['’]t|not)\b[^;.]*?\b(?:until|unless|as long as|so long as|before|without)\b|\b(?:no|none|nobody|not (?:a|one))\b[^;.,]*?\b(?:will|would|shall|can|could)\b[^;.]*?\b(?:until|unless|as long as|so long as|before|without)\b/iu;

/** A charge turned down in the speaker's own words: "we reject this accusation". */
export const rejectsCharge =
  /\b(?:reject|den(?:y|ies|ied)|dismiss|refute|repudiate)\w*\s+(?:\p{L}+ly\s+)?(?:the|this|that|these|those|all|any|such)\s+(?:\p{L}+\s+)?(?:charges?|accusations?|allegations?|claims?|blame)\b/iu;

/** Making a text in other words than signing it: "put their signatures to", "agreed to stop the fighting". */
export const handsOn =
  /^(?:agree|agreed|sign|signed|initial\w*|ink\w*|seal\w*|conclud\w*|clinch\w*|finali[sz]e\w*)\b|^(?:put|set|struck|strike|reach\w*|made|make|shook|affix\w*)\b.{0,30}\b(?:signatures?|names?|initials|pens?|seals?|deal|agreement|accord|peace|truce|settlement|hands)\b/iu;

/** "Voted on Wednesday to remove it from the list": done by the vote. */
export const enacted = /\bvoted\b(?:\s+(?!not\b)[\p{L}\p{N}]+){0,5}?\s+to\s+$/iu;

/** What an agreement of two who fight is about. */
export const endOfWar =
  /\b(?:lay down|arms|guns|fight\w*|wars?|hostilit\w+|truce|cease-?fire|peace|conflict|violence|bloodshed|shooting)\b/iu;

/** "Are yet to be released": not until now. */
export const yetTo = /\b(?:has|have|is|are|was|were) (?:yet|still) to (?:be )?(?:\w+ly )?$/i;

/** Right after a commitment's name: there is nothing of it yet. */
export const absentYet =
  /^(?:\s+(?:of|for|on|in|under|between|at|with)\s+[^,;.]{1,90}?)?(?:,[^,;.]{1,60},)?\s+(?:(?:is|are|was|were|remains?|remained)\s+(?:still\s+)?(?:missing|lacking|absent|outstanding|nowhere to be seen|a dead letter|not in place|not there)|(?:does|do|did)\s+not\s+(?:yet\s+)?exist|exists? only on paper)\b/iu;

/** A deed that only measures another: "as many as the rebels had given up". */
export const comparedBefore =
  /\b(?:as (?:many|much)(?: \p{L}+){0,3}? as|more than|fewer than|less than|twice what|half of what)\s+(?!\d)[^,;:.]*$/iu;

/** "Would not go back to war": keeps the peace. */
export const noReturn =
  /\b(?:(?:will|would|shall) (?:not|never)|won['’]t|never again) (?:(?:go|be going|return|turn) back|return|resort|take up|reach) ?(?:to|for)? ?(?:the |our |their )?(?:war|arms|fighting|violence|guns?|jungle|bush|weapons)\b/iu;

/** "A group of landowners": somebody, though without a name. */
export const groupOf =
  /^(?:an?|the|one|some|two|three|several)\s+(?:\p{Ll}+\s+)?(?:group|number|association|union|network|alliance|committee|delegation|dozen)\s+of\s+\p{Ll}+/u;
