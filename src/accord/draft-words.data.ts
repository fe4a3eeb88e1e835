// Words that drafting goes by. None names a people, a place or a process.

/** What makes a group of people a party by its last word, and which kind of actor it then is. */
export const bodyKinds: Readonly<Record<string, string>> = {
  government: 'government',
  cabinet: 'government',
  administration: 'government',
  junta: 'government',
  front: 'armed-group',
  movement: 'armed-group',
  rebels: 'armed-group',
  militia: 'armed-group',
  guerrillas: 'armed-group',
  insurgents: 'armed-group',
  separatists: 'armed-group',
  alliance: 'coalition',
  coalition: 'coalition',
  union: 'organisation',
  platform: 'organisation',
  opposition: 'organisation',
  party: 'organisation',
  council: 'organisation',
  congress: 'organisation',
  brotherhood: 'organisation',
  army: 'organisation',
  military: 'organisation',
  ministry: 'organisation',
  department: 'organisation',
  mission: 'organisation',
  commission: 'organisation',
  office: 'organisation',
  court: 'organisation',
  parliament: 'organisation',
};

/** Who speaks or acts for a body. */
export const roleNouns =
  'spokes(?:man|woman|person)|leader|chair(?:man|woman|person)?|commander|(?:prime |foreign |defen[cs]e |interior )?minister|president|chief|head|envoy|negotiator|secretary(?:-general)?|general|colonel|major|ambassador';

/** Nouns that a text of peace goes by. */
export const accordNouns =
  /\b(?:agreements?|accords?|deals?|pacts?|truces?|ceasefires?|cease-fires?|declarations?|decrees?|roadmap|protocol|memorandum|treaty|settlement)\b/i;

/** Verbs by which a text is made. */
export const makingVerbs: ReadonlySet<string> = new Set([
  'sign',
  'conclude',
  'reach',
  'announce',
  'agree',
  'declare',
  'extend',
  'strike',
  'initial',
  'adopt',
]);

/** Governors that bind whoever stands before them. */
export const bindingLeads: ReadonlySet<string> = new Set([
  'agree',
  'promise',
  'pledge',
  'undertake',
  'set',
  'commit',
  'vow',
  'guarantee',
  'oblige',
  'require',
]);

/** Verbs that do nothing one could owe. */
export const idleVerbs: ReadonlySet<string> = new Set([
  ...[
    'be',
    'have',
    'say',
    'tell',
    'take',
    'continue',
    'make',
    'see',
    'need',
    'remain',
    'stay',
    'go',
    'come',
    'happen',
    'expect',
    'want',
    'know',
    'think',
  ],
  ...[
    'help',
    'work',
    'try',
    'give',
    'get',
    'become',
    'seem',
    'mean',
    'find',
    'face',
    'believe',
    'hope',
    'like',
    'ask',
    'call',
    'decide',
    'consider',
    'act',
  ],
  ...[
    'warn',
    'threaten',
    'reject',
    'refuse',
    'demand',
    'accuse',
    'suspend',
    'attend',
    'meet',
    'visit',
    'speak',
    'discuss',
    'announce',
    'sign',
    'agree',
    'begin',
  ],
]);

/** What a deed is called in a title, by event and mode. */
export const deedNouns: Readonly<Record<string, string>> = {
  'RETREAT/release': 'Release of',
  'RETREAT/withdraw': 'Withdrawal of',
  'RETREAT/access': 'Opening of',
  'RETREAT/disarm': 'Handover of',
  'RETREAT/return': 'Return of',
  'RETREAT/ceasefire': 'Keeping of',
  'CONCEDE/ease': 'Easing of',
  'CONCEDE/sanctions': 'Lifting of',
  'AID/humanitarian': 'Delivery of',
};

/** Events that one can owe, to do or to leave undone. */
export const owedEvents: ReadonlySet<string> = new Set([
  'RETREAT',
  'CONCEDE',
  'AID',
  'CONSULT',
  'COOPERATE',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'SANCTION',
]);
/** Events that one can only owe to leave undone: told as ahead they are threats. */
export const harmEvents: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'THREATEN']);

/** Words that stand for things without naming them. */
export const pronouns: ReadonlySet<string> = new Set([
  'it',
  'them',
  'him',
  'her',
  'each',
  'this',
  'that',
  'these',
  'those',
  'us',
  'so',
  'one',
  'more',
]);
/** Words for a part of what was told before. */
export const remnants: ReadonlySet<string> = new Set([
  'last',
  'rest',
  'remaining',
  'others',
  'first',
  'two',
  'three',
  'part',
  'all',
  'none',
]);
