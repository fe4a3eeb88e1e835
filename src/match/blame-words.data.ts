// Words by which an act is laid at somebody's door.

/** Verbs of the reader's charges that blame for what was told before. */
export const blamingVerbs = /^(?:blam|accus|held|hold|point)/i;

const attack =
  '(?:it|this|that|(?:the|this|that|these|those|both) (?:\\p{L}+ )?(?:attacks?|ambush(?:es)?|raids?|strikes?|shootings?|shelling|bombings?|blasts?|explosions?|killings?|assaults?|incidents?|violence|deaths?|blame|responsibility)|responsibility|blame)';

/** "Pinned the attack on the rebels", "attributed it to", "laid the blame at the door of": the first group is who is blamed. */
export const laidAt = {
  verbs: new Set('pin lay attribute ascribe put blame place'.split(' ')),
  whom: new RegExp(`^\\s+${attack}(?: for [^,;.]{1,40}?)? (?:squarely )?(?:on|to|with|at the (?:door|feet) of)\\s+([^,;.]{2,60})`, 'iu'),
};

/** "The rebels were behind it": the first group is who is blamed. */
export const behindAttack = new RegExp(
  `(?:^|[,;]|that )\\s*([^,;.]{2,60}?) (?:was|were|is|are|had been|stood) (?:clearly |probably )?(?:behind|responsible for|to blame for) ${attack}`,
  'iu',
);

/** "It was the work of the rebels", "the attack was carried out by the rebels". */
export const blamedFor = new RegExp(
  `${attack} (?:was|were|had been|is|bears?|bore) (?:the (?:work|handiwork|marks?) of|(?:carried out|staged|launched|mounted|committed|done) by)\\s+([^,;.]{2,60})`,
  'iu',
);

/** Not said as so: denied, asked or supposed. */
export const answerable = /\b(?:not|never|nobody|no one|neither|whether|if|might|may|could|would|who(?:ever)?)\b|n['’]t\b/i;
