// Words that set a figure against a whole.

/** Between the part and the whole: "15 of the 17", "fifteen out of a total of seventeen". */
export const partOf = /^\s*(?:\p{L}+\s+)?(?:out )?of (?:the|its|their|his|all|some|about|a total of|\s)*$/iu;

/** Right before what is left out: "all but five". */
export const allBut = /\ball (?:but|except|save)(?: for)? (?:the last )?$/i;

/** Right behind what has not been done yet: "five posts are still standing". */
export const stillThere =
  /^[^,;.:]{0,30}?\b(?:(?:are|were|is|was|remain(?:s|ed)?|stay(?:s|ed)?) (?:(?:still|yet) )?(?:standing|in place|up|manned|in (?:its|their|his) hands|unaccounted for)|(?:are|were|is|was) still (?:there|held|missing|captive|in captivity|occupied)|remain(?:s|ed)? (?:there|held|missing|captive|occupied))\b/iu;

/** What is said to be wanted, promised or possible. */
export const notYetReal =
  /\b(?:will|would|shall|should|could|may|might|must|if|unless|until|want\w*|demand\w*|ask\w*|promis\w*|agree\w*|offer\w*|order\w*|plan\w*)\b[^,;:.]*$/i;
