// Words that the identity stages go by: pronouns, titles of address, words for writers' labels, verbs of saying.

/** What a pronoun may stand for. `that` is this, that, these and those; `some` is anyone, someone, everybody. */
export const pronounClasses = ['I', 'we', 'you', 'he', 'she', 'it', 'they', 'that', 'some'] as const;
export type PronounClass = (typeof pronounClasses)[number];

const forms: Readonly<Record<PronounClass, string>> = {
  I: 'i me my mine myself',
  we: "we us our ours ourselves ourself 's ’s",
  you: "you your yours yourself yourselves ya y' ye thou thee thy u",
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: "they them their theirs themselves themself 'em em",
  that: 'this that these those',
  some: 'someone somebody everyone everybody anyone anybody nobody one who whoever',
};
/** The class of each pronoun, in small letters. */
export const pronouns: ReadonlyMap<string, PronounClass> = new Map(
  pronounClasses.flatMap((name) => forms[name].split(' ').map((form) => [form, name] as const)),
);
/** Pronouns that point at the subject of their own clause. */
export const reflexives = /sel(?:f|ves)$/;

/** Forms of address before a name; the sex that they tell. Offices are in the gazetteer. */
export const addresses: ReadonlyMap<string, 'm' | 'f' | ''> = new Map([
  ...(['mr', 'mister', 'sir', 'lord', 'king', 'prince', 'father', 'brother', 'baron', 'count', 'duke', 'uncle', 'emperor'] as const).map(
    (word) => [word, 'm'] as const,
  ),
  ...(['mrs', 'ms', 'miss', 'lady', 'madam', 'madame', 'dame', 'queen', 'princess', 'sister', 'aunt', 'empress', 'baroness'] as const).map(
    (word) => [word, 'f'] as const,
  ),
  ...(
    'dr doctor prof professor st saint pope mullah mawlawi maulvi sheikh sheik haji hajji imam ayatollah justice judge officer agent captain coach president senator hon honorable'.split(
      ' ',
    ) as string[]
  ).map((word) => [word, ''] as const),
]);
/** What may follow a person's name and is no part of it. */
export const nameTails = /^(?:jr|sr|ii|iii|iv|phd|md|esq)$/;

/** Nouns that tell the sex of whom they mean. */
export const genderedNouns: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...'man boy father son brother husband uncle nephew grandfather grandson king prince gentleman guy boyfriend actor spokesman chairman businessman statesman policeman congressman lord emperor monk'
    .split(' ')
    .map((word) => [word, 'm'] as const),
  ...'woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess lady girlfriend actress spokeswoman chairwoman businesswoman congresswoman mom mum empress nun'
    .split(' ')
    .map((word) => [word, 'f'] as const),
]);

/** Verbs whose subject speaks the words quoted beside them. */
export const speechVerbs: ReadonlySet<string> = new Set(
  'say tell add ask write reply argue state note declare insist claim warn tweet announce explain continue respond answer comment remark observe suggest recall conclude quote think believe admit acknowledge stress emphasize emphasise'.split(
    ' ',
  ),
);

/** Nouns that a writer uses for a party without naming it, and what sort of party they fit. */
export const labelNouns: ReadonlyMap<string, 'group' | 'state'> = new Map([
  ...'group outfit organisation organization movement militia faction network insurgency gang force militant terrorist insurgent rebel extremist jihadist separatist gunman fighter occupier invader puppet guerrilla bandit mercenary'
    .split(' ')
    .map((word) => [word, 'group'] as const),
  ...'regime junta government administration authority entity occupier'.split(' ').map((word) => [word, 'state'] as const),
]);
/** Words that judge: with one of them a label is the writer's word for a party. A bare "the group" is only a reference. */
export const judgingWords: ReadonlySet<string> = new Set(
  'terrorist terror extremist puppet so-called regime junta occupier invader occupying brutal criminal rogue militant insurgent jihadist rebel freedom separatist bandit mercenary guerrilla illegal genocidal colonial fascist zionist infidel heroic'.split(
    ' ',
  ),
);

/** Nouns for bodies that act as one, whatever their place in a sentence. */
export const bodyNouns: ReadonlySet<string> = new Set(
  'group outfit organisation organization movement militia faction network insurgency gang regime junta government administration ministry parliament army navy police party coalition alliance delegation mission committee commission council cabinet senate congress court company bank university team union'.split(
    ' ',
  ),
);

const armsNouns: ReadonlySet<string> = new Set(
  'force troop authority military embassy presidency intelligence department command office agency commission bureau security secretariat'.split(
    ' ',
  ),
);
/** Whether a noun means a body, or an arm of one, that acts for its owner: "government", "forces". */
export const isBody = (noun: string): boolean => bodyNouns.has(noun) || armsNouns.has(noun);

/** Titles that are also words for things: they mean a person only where more says so. */
export const titlesOfThings: ReadonlySet<string> = new Set(
  'head chair private justice major don general deputy secretary sovereign'.split(' '),
);

/** Nouns that each government has one of: "the army" is no short name of whoever has the word in his own. */
export const everyonesBodies: ReadonlySet<string> = new Set(
  'army government parliament police court navy state office military force cabinet senate congress assembly administration authority nation union bank house'.split(
    ' ',
  ),
);
/** Words in the names of those who fight. */
export const fightersWords: ReadonlySet<string> = new Set(
  'front liberation resistance revolutionary rebel rebels insurgent guerrilla guerrillas militia militias fighters brigade brigades movement faction defence defense'.split(
    ' ',
  ),
);
/** Words in the names of bodies that do not: states' organs, and those who watch, mediate, help or judge. */
export const civilWords: ReadonlySet<string> = new Set(
  'ministry civil department commission court tribunal parliament assembly senate congress agency bureau bank university nations committee mission monitoring mediation crescent cross church community cooperation development relief humanitarian rights government secretariat observatory foundation institute'.split(
    ' ',
  ),
);

/** What a body may be said to be, though the word is one for people: "the mediator, the Northern Union". */
export const bodyRoles: ReadonlySet<string> = new Set(
  'mediator broker guarantor host facilitator sponsor monitor observer owner donor operator'.split(' '),
);
