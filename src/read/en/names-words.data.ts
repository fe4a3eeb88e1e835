// Words and tags that the names stage goes by.

/** Before a place more often than before anything else. */
export const placeWords = ['in', 'at', 'to', 'from', 'near', 'around', 'across', 'outside', 'via', 'toward', 'towards'];
/** After a person more often than after anything else. */
export const sayingWords = [
  'said',
  'says',
  'told',
  'added',
  'asked',
  'wrote',
  'was',
  'is',
  'had',
  'has',
  'thinks',
  'did',
  'who',
  'replied',
  'argued',
];
/** Before a person's name. */
export const callingWords = [
  'mr.',
  'mrs.',
  'ms.',
  'dr.',
  'miss',
  'st.',
  'sir',
  'lord',
  'lady',
  'mr',
  'mrs',
  'dr',
  'saint',
  'king',
  'queen',
  'prince',
  'gen.',
  'lt.',
  'col.',
  'capt.',
  'sgt.',
  'sen.',
  'rep.',
];
/** Before or over one who is dealt with, so that a capital there is a government. */
export const dealingWords: ReadonlySet<string> = new Set([
  'by',
  'with',
  'between',
  'against',
  'accuse',
  'urge',
  'warn',
  'blame',
  'tell',
  'inform',
  'assure',
  'condemn',
  'criticise',
  'criticize',
  'thank',
]);
/** UPOS of small words that may stand inside a name: "of", "the", "&". */
export const insideTags: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'SYM', 'X', 'NUM', 'PUNCT', 'ADJ']);
/** Organs that many states have under the same name: they are a state's, but the name does not say whose. */
export const anyonesOrgan =
  /^(?:the )?(?:ministry of|foreign ministry|defen[cs]e ministry|interior ministry|parliament|national assembly|supreme court|senate)\b/i;
/** Before a seat of government where the place is meant and not who sits there. */
const seatPlaceWords: ReadonlySet<string> = new Set(
  'in at near around outside inside into through across via from to toward towards leaving leave reach visited visit'.split(' '),
);
/** Whether a seat of government stands where only a place can: "in Kabul", "Doha, Qatar". */
export function isSeatPlace(forms: readonly string[], from: number, to: number): boolean {
  const before = (forms[from - 1] ?? '').toLowerCase();
  const word = before === 'the' ? (forms[from - 2] ?? '').toLowerCase() : before;
  return seatPlaceWords.has(word) || (forms[to] === ',' && /^\p{Lu}\p{Ll}/u.test(forms[to + 1] ?? ''));
}
/** How names of those who fight end. */
export const armedEndings =
  /(?:^|\s)(?:brigades?|battalions?|militias?|guerrillas?|resistance|mujahide?en|mujahidin|liberation (?:army|front|movement|forces?))$/i;
