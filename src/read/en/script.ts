// Tells which script a text is written in, so that what is not English is refused with a reason and not read as nonsense.
// Looks at a bounded number of letters spread over the text.

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
];
const mostLooked = 4000;

/** The script most letters belong to ("Latin", "Arabic", ...), "other", or undefined when there are no letters. */
export function mainScript(text: string): string | undefined {
  const counts = new Map<string, number>();
  const step = Math.max(1, Math.floor(text.length / mostLooked));
  for (let at = 0; at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((code | 32) >= 97 && (code | 32) <= 122) counts.set('Latin', (counts.get('Latin') ?? 0) + 1);
      continue;
    }
    const letter = text.charAt(at);
    if (!/\p{L}/u.test(letter)) continue;
    const name = scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].reduce<[string, number] | undefined>(
    (top, entry) => (top === undefined || entry[1] > top[1] ? entry : top),
    undefined,
  )?.[0];
}
