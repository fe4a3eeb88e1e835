// One spelling for characters that mean the same: quotes, dashes, spaces, accents. Works on the text of one token only,
// so that no offset is ever lost: the page is cut first and each piece made plain afterwards.
// Source of the classes: Unicode general punctuation block (U+2000 to U+206F) and the Latin-1 supplement.

const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, ''],
  [/[\u2018\u2019\u201A\u201B\u2032\u02BC\uFF07\u0060\u00B4]/g, "'"],
  [/[\u201C-\u201F\u2033\u00AB\u00BB\uFF02]|''/g, '"'],
  [/[\u2010-\u2012\u2212\uFE63\uFF0D]/g, '-'],
  [/[\u2013-\u2015]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
];
const simple = /^[\x21-\x26\x28-\x5F\x61-\x7E]+$/;

/**
 * The plain spelling of one token: straight quotes, one hyphen for every dash, no invisible characters, accents composed
 * (NFC). A token made of nothing else is left as it is.
 */
export function normaliseForm(form: string): string {
  if (simple.test(form)) return form;
  let text = form;
  for (const [pattern, by] of plain) text = text.replace(pattern, by);
  text = text.isWellFormed() ? text.normalize('NFC') : text;
  return text === '' ? form : text;
}
