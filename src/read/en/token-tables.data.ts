// Word lists of the tokeniser, in lower case. Counted in the training parts of UD English EWT and GUM, or general knowledge.

/** Titles before a name, short, without their full stop. */
export const titles =
  'mr mrs ms mx dr prof rev hon gen col lt maj capt cpl sgt cmdr adm brig pvt gov sen rep reps sens pres supt det insp amb messrs mme mlle'.split(
    ' ',
  );

/** Kept with their full stop wherever they stand. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    `${titles.join(' ')} st ste mt ft jr sr esq ` +
    'inc ltd corp co bros assn dept univ inst est govt intl natl vs etc viz cf al approx appt apt ave blvd rd hwy tel ext fig figs vol vols pp eds ch sec art arts para no nos op ' +
    'jan feb apr jun jul aug sept sep oct nov dec mon tues thurs wed thu thur fri a.k.a u.s u.k u.n e.u d.c a.m p.m i.e e.g ph.d b.a m.a m.d l.l.c maj-gen lt-gen ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn mont neb nev okla ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
);
/** Abbreviations that are also words: kept with the full stop only before a digit. */
export const beforeDigit: ReadonlySet<string> = new Set('no nos art arts sec mar may jun jul op ch fig figs p pp vol vols'.split(' '));
/** Abbreviations that are also words: kept with the full stop only before a capital or a digit. */
export const beforeCapital: ReadonlySet<string> = new Set(
  'ill ind wash mont del al ore pa ext est det ark penn rep sen gen col art ch mt ga md va'.split(' '),
);
/** What stays joined to the word after a hyphen: "re-elected", "non-violent", "co-founder". */
export const keptPrefixes: ReadonlySet<string> = new Set(
  'e re non co pre post anti pro ex mid pan semi sub over under multi mini un inter intra trans ultra neo de socio counter extra infra pseudo quasi mis'.split(
    ' ',
  ),
);
/** Units that stand apart from the number they touch: "5km", "10am", "3m". */
export const units: ReadonlySet<string> = new Set(
  'm am pm k b mm ft hh cm bn t km kg f hz c w x sq p lb lbs kb mb gb tb mw kw gw kv mph kph min mins hr hrs sec secs yr yrs g mg ml l oz in kms tn trn mn mln bln percent'.split(
    ' ',
  ),
);
/** Words written as one that are two: how many letters belong to the first. */
export const fused: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['outta', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['werent', 4],
  ['arent', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['cant', 2],
  ['wont', 2],
  ['aint', 2],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['youve', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['hes', 2],
  ['shes', 3],
]);
/** File and site endings that make a dotted word one token. */
export const endings: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info biz io co uk us de fr ru af ir pk qa tv eu ch ca au in html htm php asp aspx jsp pdf doc docx xls xlsx ppt pptx txt csv zip jpg jpeg png gif mp3 mp4 exe url'.split(
    ' ',
  ),
);
