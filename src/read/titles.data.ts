// Words before or instead of names: titles and offices, words that end the name of a body, labels. Lower case.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address and offices that stand before a person's name. */
export const titles =
  set(`president vice-president minister secretary spokesman spokeswoman spokesperson leader chief general gen colonel col major maj captain capt lieutenant lt commander cmdr admiral ambassador envoy governor gov mayor senator sen
  representative rep congressman congresswoman judge justice king queen prince princess emir sheikh sheik sultan emperor pope bishop archbishop cardinal imam mullah mawlawi maulvi ayatollah hajji haji rabbi reverend rev father chancellor premier chairman chairwoman
  director deputy acting former mr mrs ms dr prof professor sir lord lady dame prime foreign defence defense interior vice first second special negotiator adviser advisor analyst candidate nominee brigadier sergeant sgt corporal private lawyer attorney
  representative head official correspondent reporter journalist author commissioner speaker co-founder founder president-elect warlord strongman`);

/** Offices that, after "the", stand for whoever holds them. */
export const offices = set(
  `president vice-president minister secretary spokesman spokeswoman spokesperson leader chief general commander ambassador envoy governor mayor senator king queen prince emir sultan pope chancellor premier chairman chairwoman director negotiator mullah`,
);

/** A capitalised sequence that ends in one of these names a body. */
export const bodies =
  set(`ministry department council committee commission party agency organisation organization union army navy force forces guard guards corps police group front movement brigade brigades league alliance coalition congress parliament senate house court bank
  university institute foundation center centre association federation authority office bureau mission command militia organisation network company corporation inc ltd club assembly administration government cabinet board fund service services project programme
  program society school college hospital team emirate caliphate state states republic kingdom nations cross crescent chamber watch international directorate secretariat delegation jirga resistance liberation`);

/** A name that ends in one of these publishes. */
export const outletWords = set(
  `times post guardian journal news herald tribune telegraph gazette chronicle daily weekly agency-press observer independent mirror express star tv television radio broadcasting channel magazine press today globe dispatch bulletin courier sun standard reuters`,
);

/** Large agencies and papers whose names carry no such word. */
export const outletNames = set(
  `reuters afp bbc cnn cbs nbc abc npr pbs voa rfe/rl rferl upi dpa tass interfax xinhua kyodo anadolu irna isna tasnim aljazeera bloomberg politico axios euronews france24 dw haaretz spiegel lemonde elpais ansa efe pti ani yonhap msnbc`,
);

/** Words a writer uses for a party without naming it. */
export const labelNouns: Readonly<Record<string, 'group' | 'state' | 'people'>> = {
  group: 'group',
  outfit: 'group',
  organisation: 'group',
  organization: 'group',
  movement: 'group',
  militia: 'group',
  faction: 'group',
  network: 'group',
  insurgency: 'group',
  regime: 'state',
  junta: 'state',
  militants: 'people',
  terrorists: 'people',
  insurgents: 'people',
  rebels: 'people',
  extremists: 'people',
  jihadists: 'people',
  separatists: 'people',
  gunmen: 'people',
  fighters: 'people',
  occupiers: 'people',
  invaders: 'people',
  puppets: 'people',
};
export const labelAdjectives = set(
  'terrorist terror militant rebel insurgent extremist islamist jihadist armed hardline fundamentalist radical separatist so-called puppet occupying brutal criminal rogue banned outlawed guerrilla',
);
/** Labels that judge: recorded even where they stand alone; a bare "the group" is only a reference. */
export const judging = set(
  'terrorist terror extremist puppet so-called regime junta terrorists extremists occupiers invaders puppets occupying brutal criminal rogue militant militants insurgent insurgents jihadist jihadists rebels',
);

/** Small words inside names. */
export const particles = set('of the for and al bin bint ibn abu umm de da di del der den van von la le el ul ur-e e y dos das');

/** What follows "Secretary of" and belongs to the title. */
export const portfolios = set(
  'state defence defense interior justice finance war treasury commerce energy labor labour health education staff',
);
