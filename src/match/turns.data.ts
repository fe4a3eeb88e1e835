// Turns of phrase that say something else than their words; general English, none knows a process.

/** Verbs of attack in turns of phrase that tell of none: "struck a deal", "struck it off the list", "hit by delays", "fired the minister". */
export const figurative =
  /\b(?:deal|agreement|accord|bargain|pact|truce|compromise|balance)\s+(?:(?:that\s+)?(?:was|were|had been|has been)\s+)?struck\b|\bstr(?:uck|ikes?|iking)\s+(?:an?|the|their|its)\s+(?:[\p{L}-]+\s+){0,2}(?:deal|agreement|accord|bargain|pact|truce|compromise|balance|chord|note|tone)\b|\bstr(?:uck|ikes?|iking|icken)\b[^.;:]*?\b(?:off|from)\b[^.;:]*?\b(?:lists?|rolls?|registers?|record|agenda)\b|\bstr(?:uck|ikes?|iking)\s+down\b|\bhit\s+(?:an?|the|its|their)\s+(?:[\p{L}-]+\s+)?(?:snag|wall|deadlock|impasse|milestone|target|deadline|bump|obstacle)\b|\bhit\s+(?:hard\s+)?by\s+(?:the\s+)?(?:delays?|shortages?|drought|inflation|sanctions|strikes?)\b|\battack(?:ed|s|ing)?\s+(?:the|its|his|her|their|an?)\s+(?:[\p{L}-]+\s+)?(?:plan|proposal|deal|agreement|accord|decision|statement|report|record|bill|law|policy)\b/iu;

const attacks =
  'attack|strike|ambush|shelling|raid|bombing|bombardment|shooting|assault|clash|blast|explosion|killing|incident|drone strike|air strike';

/** When an attack happened, told in a sentence of its own. */
export const attackHappened = new RegExp(
  String.raw`^["“]?(?:The|That|This)\s+(?:[\p{L}-]+\s+)?(?:${attacks})\s+(?:\S+\s+)?(?:took place|happened|occurred|came|was carried out|began)\b`,
  'iu',
);

/** An attack that was told of before. */
export const attackAgain = new RegExp(String.raw`\b(?:this|that|these|those|the same)\s+(?:[\p{L}-]+\s+)?(?:${attacks})(?:e?s)?\b`, 'iu');
