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
