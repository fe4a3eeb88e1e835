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

const sameForms = set(
  `bent bound bought brought built caught cast cut dealt fed felt fought found held hit hurt kept laid led left lent lost made meant met paid put read rebuilt said sent sold spent split spread struck taught told thought understood won`,
);
/** Whether a past form may be a participle too: "asked", "told", not "went". */
export const pastIsParticiple = (low: string): boolean => low.endsWith('ed') || sameForms.has(low);

/** Common regular verbs besides those of the lexicons of cues and deeds: what a lemma may be. */
export const commonVerbs =
  `accuse achieve act add address adopt affect aim allow appear apply appoint approach argue arise arrange arrive ask assess assume attempt attend avoid base bear beat become begin believe belong bind
block blow borrow break bring broadcast build burn buy call carry cast cause change check choose cite clear climb close collapse collect come commit compare compete complain complete comprise concern conclude conduct connect
consider consist constitute contain continue contribute convince cost count cover create cross cut damage deal decide decline decrease defend define delay deliver depart depend deploy describe deserve design desire destroy
determine develop die differ direct disappear discover discuss divide do draft draw dress drink drive drop earn eat elect emerge employ enable encourage end enjoy ensure enter escape establish evolve examine exceed
exist expand expect experience explain explode extend face fail fall fear feed feel fill find finish fit fix flee fly focus follow forbid force forget form fuel fund gain gather generate get give go govern grow guarantee handle
hang happen hate have head hear help hide hit hold host hope identify ignore illustrate imagine impact implement imply improve include increase indicate influence inherit injure insist intend intensify introduce invest
investigate invite involve join judge jump justify keep kick kill know lack land last launch lay lead lean learn leave let lie lift limit link listen live load locate look lose love lower make manage mark marry match matter mean
measure meet mention mind miss mount move name need negotiate note notice obtain occur offer open operate oppose organise organize overcome owe own participate pass pay perform permit persuade pick place play point pose possess
postpone pour prefer prepare present preserve press prevent proceed produce progress prohibit project prompt protect prove provide publish pull punish purchase pursue push put qualify question raise range reach react read realise
realize receive recognise recognize recommend record recover reduce reflect regard relate release rely remain remember remove repeat replace represent require resemble resolve respond rest restore restrict result retain return
reveal ride ring rise risk roll rule run rush save say see seek seem select sell send separate serve set settle shape share shift shoot show shrink shut sign signal sink sit sleep slip slow solve sound speak specify spend split
spread stage stand start state stay stem step stick stop strengthen stress stretch strike struggle study submit succeed suffer suggest suit supply suppose surprise surround survive suspect sustain sweep swing take talk target
teach tell tend terminate test think threaten throw tie touch trace track trade train transfer travel treat trigger trust try turn undergo understand undertake use vary view visit vote wait walk want warn wash watch wear
welcome widen win wish witness wonder work worry write yield`.split(/\s+/);
