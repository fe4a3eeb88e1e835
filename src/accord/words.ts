// Durations and units in plain English, for the texts that stand beside resolved dates and amounts.

const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** `P135D` gives `135 days`; `PT48H` gives `48 hours`. The sign is left out. */
export function durationWords(text: string): string {
  const duration = Temporal.Duration.from(text).abs();
  const parts = units
    .filter((unit) => duration[unit] !== 0)
    .map((unit) => `${duration[unit]} ${duration[unit] === 1 ? unit.slice(0, -1) : unit}`);
  return parts.join(' and ') || 'no time';
}

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  aircraft: 'aircraft',
};
const endings: readonly [RegExp, string][] = [
  [/(s|x|z|ch|sh)$/, '$1es'],
  [/([^aeiou])y$/, '$1ies'],
  [/$/, 's'],
];

/** The plural of an English noun, as a unit: `prisoner` gives `prisoners`, `body` gives `bodies`. */
export function plural(noun: string): string {
  const known = irregular[noun];
  if (known !== undefined) return known;
  const [pattern, ending] = endings.find(([found]) => found.test(noun)) ?? [/$/, 's'];
  return noun.replace(pattern, ending);
}
