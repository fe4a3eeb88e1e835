// Words that put one thing before another, set a ceiling or wait for the other side.

/** Which half of a sentence waits: `unsaid` when the text says only what must come first. */
type Half = 'left' | 'right' | 'unsaid' | null;

/**
 * How a text puts one thing before another. `mark` splits it in a left and a right half; `waits` says which half has to wait when the
 * text denies ("will not … before") and when it does not ("wants … before"); null: says nothing.
 */
export const gates: readonly { mark: RegExp; denied: Half; plain: Half }[] = [
  { mark: /\b(?:until|unless|as long as|so long as|without)\b/i, denied: 'left', plain: null },
  {
    mark: /\bwhile\b(?=[^,.;]*\b(?:ke(?:ep|eps|pt)|holds?|held|retain(?:s|ed)?|remains?|is|are|was|were|refus\w+)\b)/i,
    denied: 'left',
    plain: null,
  },
  { mark: /\b(?:before|ahead of|prior to|in advance of)\b/i, denied: 'left', plain: 'right' },
  { mark: /\bon (?:the )?condition that\b/i, denied: 'left', plain: 'left' },
  { mark: /\b(?<!\bon (?:the )?)(?:(?:pre)?conditions?|prerequisites?)\b(?: for| of| to)?/i, denied: 'left', plain: 'right' },
  { mark: /\bfirst\b(?=\W*$)/i, denied: null, plain: 'unsaid' },
  { mark: /\b(?:only after|only once|only when|only if|not until)\b/i, denied: 'left', plain: 'left' },
];

/** A ceiling set in words, with its figure. */
export const atMost =
  /\b(?:no|not|never|cannot)\b[^.;]*?\bmore than\s+(\d[\d,]*)|\b(?:only|at most|no more than|up to)\s+(?:the first\s+)?(\d[\d,]*)/i;

/** Sitting down together, in other words than "talks". */
export const meetingWords = /\b(?:sit(?:s|ting)? down|negotiat\w+|talks?|talking|dialogue|the table)\b/i;

/** Holding on to something, so that it is not given "as long as". */
export const keeping = /\b(?:keeps?|kept|hold(?:s|ing)? on|hang(?:s|ing)? on|retain\w*|stays?|stand by)\b/i;

/** What the other side owes, as a whole: "until it has done its part". */
export const doneItsPart =
  /\b(?:do(?:es|ne)? (?:its|their|his|her) (?:own )?(?:part|share|bit|duty)|ke(?:ep|eps|pt) (?:its|their|his|her) (?:word|promises?|pledges?|side)|(?:meet|meets|met|fulfil\w*|honou?r\w*|deliver\w*(?: on)?|carr(?:y|ies|ied) out|implement\w*) (?:its|their|his|her) (?:\p{L}+ )?(?:obligations?|commitments?|promises?|pledges?|part|side|end)|deliver(?:s|ed)|move(?:s|d)? first)\b/iu;

/** What somebody will not do before something else is done. */
export const notUntil =
  /\b(?:will|would|shall|can|could|wo|ca)(?:\s+(?:not|never)|n['’]t|not)\b[^;.]*?\b(?:until|unless|as long as|so long as|before|without)\b|\b(?:no|none|nobody|not (?:a|one))\b[^;.,]*?\b(?:will|would|shall|can|could)\b[^;.]*?\b(?:until|unless|as long as|so long as|before|without)\b/iu;

/** What waits, only pointed to: "none would go before …". */
export const pointsTo = /\b(?:none|nobody|no one|not one)\b|^\W*(?:that\s+)?(?:they|it|this|these)\b/i;
