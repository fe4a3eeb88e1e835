// Words that end in a full stop without ending a sentence. Lower case, without the stop.

/** Titles and the like: a name or a word always follows, so the stop never ends a sentence. */
export const neverEnd = new Set(
  `mr mrs ms dr prof gen lt col maj sgt capt cmdr adm brig cpl pvt gov sen rep reps sens rev hon st mt ft fr pres amb supt det insp no nos vs v art arts para paras
  vol fig figs ch sec secs cf eds approx ca e.g i.e viz messrs mme mlle sr. hajj md mohd muh`.split(/\s+/),
);

/** Can end a sentence: they do so when a capital letter follows that is no name part, as after "Jan." or "Inc.". */
export const mayEnd = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc co corp ltd bros jr sr etc al dept univ assn ave blvd rd
  a.m p.m u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a calif fla mass mich minn miss pa tex va wash wis ariz ark colo conn del ga ill ind kan ky la md mo mont neb nev okla ore tenn`.split(
    /\s+/,
  ),
);
