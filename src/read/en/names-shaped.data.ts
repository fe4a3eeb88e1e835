// Words by which a name tells what it names: nouns of bodies, of papers and stations, of places, feasts, ends of nationalities.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that a body's name hangs on: "Sarn [Front] for Justice", "Interior [Ministry]". In small letters. */
export const bodyHeads = words(
  'ministry department commission council committee secretariat directorate authority agency bureau office parliament assembly senate congress court tribunal organisation organization union community federation confederation alliance coalition league front movement party army brigade battalion militia command forces police guard mission delegation group initiative association society foundation institute bank fund government administration junta',
);
/** Of these, what belongs to a state or a body, and is not called by the first word of its name: "Selmar" is not the Selmar Foreign Ministry. */
export const organHeads = words(
  'ministry department commission committee secretariat directorate authority agency bureau office parliament assembly senate congress court tribunal army police command forces guard mission delegation bank government administration',
);
/** Nouns that say of the name behind them that it is a place ("the village of X"). */
export const placeNouns = words(
  'village town city district province region county island islands state port valley governorate hamlet suburb republic kingdom',
);
/** How the names of places end. */
export const placeTails =
  /^(?:Sound|Valley|River|Lake|Mountains?|Strait|Bay|Gulf|Islands?|Peninsula|Hills?|Heights|Plateau|Desert|Delta|Basin|Province|District|County|Region|Airport|Harbour|Harbor|Pass|Bridge|Road|Highway|Border|Crossing|Camp|Junction)$/;
/** Nouns that say of the name behind them that it is one who reports ("the newspaper X"). */
export const outletNouns = words('newspaper daily weekly broadcaster magazine tabloid newswire');
/** How the names of papers, agencies and stations begin or end. */
export const outletShape =
  /^radio\s\p{Lu}|\s(?:radio|television|tv|news|news agency|newswire|times|herald|gazette|tribune|courier|chronicle|broadcasting (?:corporation|service))$/iu;
/** Feasts and seasons that a capital makes look like a name. */
export const feastNames = words(
  'christmas easter lent advent epiphany pentecost ramadan eid ashura mawlid nowruz newroz passover hanukkah diwali holi',
);
/** How words for a nation's own end. */
export const nationalEnd = /(?:[ie]an|[a-z]ese|ish|[a-z]i|er|ic)$/;
/** The same, where nothing else in the text tells the nation. */
export const plainNationalEnd = /(?:ian|ese)$/;
/** What states have: a name that owns one of them is none of a person. */
export const stateThings = words(
  'foreign defence defense interior prime government army military parliament ministry capital delegation embassy navy coastguard troops forces',
);
