// Words that set a deed in one of PLOVER's contexts (openeventdata/PLOVER, manual, list of contexts). Lower case, singular; a word may stand in several.

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words by context. */
export const contextWords: Readonly<Record<string, readonly string[]>> = {
  military: words('soldier troop army military tank artillery airstrike ceasefire truce offensive shelling warplane battalion'),
  intelligence: words('spy espionage intelligence spying'),
  legislative: words('parliament senate lawmaker legislature congress'),
  election: words('election vote ballot referendum poll plebiscite'),
  legal: words('court judge trial prosecutor lawsuit tribunal indictment'),
  economic: words('trade tariff bank salary economy economic oil export currency investment'),
  human_rights: words('torture atrocity massacre genocide abuse'),
  diplomatic: words('ambassador embassy envoy diplomat diplomatic'),
  peacekeeping: words('peacekeeper peacekeeping'),
  health: words('hospital vaccine medicine epidemic pandemic cholera'),
  migration: words('migrant migration displaced'),
  asylum: words('asylum refugee'),
  disasters: words('earthquake flood drought famine cyclone'),
  territory: words('border annexation territory territorial'),
  terrorism: words('terrorism hostage'),
  cbrn: words('nuclear chemical biological uranium'),
  cyber: words('cyberattack hacker hacking'),
  crime: words('murder robbery gang cartel'),
  corruption: words('corruption bribe embezzlement'),
  illegal_drugs: words('drug cocaine heroin opium'),
  trafficking: words('trafficking trafficker smuggling'),
  reparations: words('compensation reparation'),
  religion_ethnicity: words('mosque church religious ethnic sectarian'),
  environment: words('climate pollution emission'),
};

/** Contexts by word. */
export const contextsByWord: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(Object.values(contextWords).flat())].map((word) => [
    word,
    Object.keys(contextWords).filter((name) => contextWords[name]?.includes(word)),
  ]),
);
