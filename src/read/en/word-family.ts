// The words that a word may be made from, and those made from it: "signing" from "sign", "envoy" to "envoys". A word never seen is
// known by its family. Takes a form in lower case; gives spellings that may or may not be words.

/** `ending` numbers the ending that was taken off (0 for none); `stems` what may be left, likeliest first; `kin` the -s, -ed and -ing forms. */
export type Family = { readonly ending: number; readonly stems: readonly string[]; readonly kin: readonly string[] };

// Each ending and what may stand in its place; "=" stands for a doubled letter made single ("stopped", "stop").
const endings: readonly (readonly [string, readonly [string, string?]])[] = [
  ['iness', ['y']],
  ['ingly', ['', 'e']],
  ['ation', ['e', '']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['ily', ['y']],
  ['ness', ['']],
  ['less', ['']],
  ['ful', ['']],
  ['able', ['', 'e']],
  ['ment', ['']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['ers', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['ly', ['', 'le']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['al', ['', 'e']],
  ['ist', ['', 'y']],
  ['y', ['', 'e']],
];
const fronts = ['un', 're', 'non', 'mis', 'over', 'anti', 'pre', 'co'];
const doubled = /([bdgklmnprt])\1$/;
const shortest = 3;

/** The family of a word in lower case. Short words and words with signs have none. */
export function familyOf(lower: string): Family {
  if (!/^\p{Ll}{3,}$/u.test(lower)) return { ending: 0, stems: [], kin: [] };
  const kin = kinOf(lower);
  for (let i = 0; i < endings.length; i += 1) {
    const [ending, adds] = endings[i] as (typeof endings)[number];
    const base = lower.slice(0, lower.length - ending.length);
    if (!lower.endsWith(ending) || base.length < shortest) continue;
    const single = /^(?:ing|ed|er|est)$/.test(ending) && doubled.test(base) ? [base.slice(0, -1)] : [];
    return { ending: i + 1, stems: [...single, ...adds.filter((add) => add !== undefined).map((add) => base + add)].slice(0, 2), kin };
  }
  const front = fronts.findIndex((start) => lower.startsWith(start) && lower.length >= start.length + shortest);
  return front < 0
    ? { ending: 0, stems: [], kin }
    : { ending: endings.length + 1 + front, stems: [lower.slice((fronts[front] as string).length)], kin };
}

function kinOf(lower: string): string[] {
  const base = lower.endsWith('e') ? lower.slice(0, -1) : lower;
  const plural = /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lower) ? `${lower}es` : `${lower}s`;
  return [plural, /[^aeiou]y$/.test(lower) ? `${lower.slice(0, -1)}ied` : `${base}ed`, `${base}ing`];
}
