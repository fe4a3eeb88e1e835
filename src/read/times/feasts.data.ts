// When feasts fall: a day of the civil, Islamic or Persian calendar, or so many days from Easter. Islamic days are counted by several variants.

/** The variants of each calendar that `Temporal` knows and that are in use. */
export const variants: Readonly<Record<'iso' | 'islamic' | 'persian' | 'hebrew' | 'ethiopic', readonly string[]>> = {
  iso: ['iso8601'],
  islamic: ['islamic-umalqura', 'islamic-civil', 'islamic-tbla'],
  persian: ['persian'],
  hebrew: ['hebrew'],
  ethiopic: ['ethiopic'],
};

export type FeastDay =
  | { readonly calendar: keyof typeof variants; readonly code: string; readonly day: number; readonly days?: number }
  | { readonly easter: number };

/** Feast to its day: month code of the calendar (Temporal's), day, and how many days it lasts where more than one is meant. */
export const feastDays: Readonly<Record<string, FeastDay>> = {
  'christmas eve': { calendar: 'iso', code: 'M12', day: 24 },
  'christmas day': { calendar: 'iso', code: 'M12', day: 25 },
  christmas: { calendar: 'iso', code: 'M12', day: 25 },
  "new year's eve": { calendar: 'iso', code: 'M12', day: 31 },
  "new year's day": { calendar: 'iso', code: 'M01', day: 1 },
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  easter: { easter: 0 },
  'eid al-fitr': { calendar: 'islamic', code: 'M10', day: 1 },
  'eid ul-fitr': { calendar: 'islamic', code: 'M10', day: 1 },
  'eid al-adha': { calendar: 'islamic', code: 'M12', day: 10 },
  'eid ul-adha': { calendar: 'islamic', code: 'M12', day: 10 },
  ramadan: { calendar: 'islamic', code: 'M09', day: 1, days: 29 },
  ashura: { calendar: 'islamic', code: 'M01', day: 10 },
  mawlid: { calendar: 'islamic', code: 'M03', day: 12 },
  nowruz: { calendar: 'persian', code: 'M01', day: 1 },
  newroz: { calendar: 'iso', code: 'M03', day: 21 },
  'sizdah bedar': { calendar: 'persian', code: 'M01', day: 13 },
  enkutatash: { calendar: 'ethiopic', code: 'M01', day: 1 },
  meskel: { calendar: 'ethiopic', code: 'M01', day: 17 },
  'rosh hashanah': { calendar: 'hebrew', code: 'M01', day: 1 },
  'yom kippur': { calendar: 'hebrew', code: 'M01', day: 10 },
  passover: { calendar: 'hebrew', code: 'M07', day: 15 },
};
