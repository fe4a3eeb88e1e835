// The closed classes of English and its common verbs, for the shallow tagging. Lower case, straight apostrophes.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners =
  set(`the a an this these those my your his her its our their some any no every each all both either neither several many few much most
  another such what whatever whichever`);
export const prepositions =
  set(`of in on at by for from with without within into onto over under above below between among amongst against about around across after before during since until till
  toward towards through throughout upon via per near off out up down along alongside behind beside besides beyond despite except inside outside like unlike amid amidst regarding concerning including
  following versus ahead instead as than according`);
export const subordinators = set('because if when while although though whereas unless whether lest once wherever whenever');
export const coordinators = set('and or but nor yet');
export const relatives = set('who which whom whose where how why');
export const subjects = set('i he she we they it you who there everyone everybody someone nobody anyone');
export const objects = set('me him us them himself herself itself themselves ourselves myself yourself');
export const modals = set(
  "will would shall should can could may might must ought cannot won't wouldn't can't couldn't shouldn't mustn't 'll 'd shan't mightn't",
);
export const auxiliaries = set(
  `be is are was were been being am have has had having do does did isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't 've 're 'm get gets got`,
);
export const negations = set(
  "not never no n't neither nor hardly isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't without nobody none",
);
export const adverbs =
  set(`also not never only just even still already now then later earlier again once soon however meanwhile moreover nevertheless nonetheless instead therefore thus so too very quite rather almost
  perhaps maybe often always sometimes once twice first finally recently previously repeatedly subsequently initially today tonight yesterday tomorrow here there indeed ever further yet since ago together
  apart abroad away back forward ahead immediately overnight n't else far long well please merely simply`);
