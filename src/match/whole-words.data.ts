// Words that set a figure against a whole.

/** Between the part and the whole: "15 of the 17", "fifteen out of a total of seventeen". */
export const partOf = /^\s*(?:\p{L}+\s+)?(?:out )?of (?:the|its|their|his|all|some|about|a total of|\s)*$/iu;

/** Right before what is left out: "all but five". */
export const allBut = /\ball (?:but|except|save)(?: for)? (?:the last )?$/i;

/** Right behind what has not been done yet: "five posts are still standing". */
export const stillThere =
  /^[^,;.:]{0,30}?\b(?:(?:are|were|is|was|remain(?:s|ed)?|stay(?:s|ed)?) (?:(?:still|yet) )?(?:standing|in place|up|manned|in (?:its|their|his) hands|unaccounted for)|(?:are|were|is|was) still (?:there|locked up|detained|imprisoned|to (?:go|come|be freed|be released)|held|missing|captive|in captivity|occupied)|remain(?:s|ed)? (?:there|held|missing|captive|occupied))\b/iu;

/** What is said to be wanted, promised or possible. */
export const notYetReal =
  /\b(?:will|would|shall|should|could|may|might|must|if|unless|until|want\w*|demand\w*|ask\w*|promis\w*|agree\w*|offer\w*|order\w*|plan\w*)\b[^,;:.]*$/i;

/** Right behind those who have not been freed: "29 of our brothers are still behind bars". */
export const stillHeld =
  /^[^,;.:]{0,40}?\b(?:(?:are|were|is|was) (?:still|yet)|(?:still )?(?:remain(?:s|ed)?|languish(?:es|ed)?|sit(?:s)?|stay(?:s|ed)?|are|were))\s+(?:behind bars|in (?:\p{L}+ )?(?:jails?|prisons?|custody|detention|captivity|cells)|locked up|detained|imprisoned|jailed|captive|held)\b/iu;

/** Right behind arms that have been given up: "410 rifles are under lock and key". */
export const lockedUp =
  /^[^,;.:]{0,30}?\b(?:is|are|was|were|has been|have been|had been|lie|lay|sit|sat) (?:(?:now|already|safely|put|placed|stored|sealed|locked|kept|held) )*(?:in(?:to|side)? (?:\p{L}+ ){0,2}?(?:containers?|storage|store|stores|depots?)|under lock and key|locked (?:up|away)|behind lock and key)\b/iu;
