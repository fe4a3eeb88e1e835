// Nouns that say something without a verb of saying.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** By the preposition before their owner: "by the ministry's count", "in her telling". */
export const tellings: Readonly<Record<string, ReadonlySet<string>>> = {
  by: set(
    `count counts tally reckoning estimate estimates account accounts measure arithmetic calculation calculations admission figures figure numbers records own telling definition lights version statement report reports
    projection projections forecast survey description testimony timetable schedule`,
  ),
  in: set(
    `words word telling view views opinion estimate estimation account judgement judgment eyes reading version phrase description assessment retelling language experience calculation mind belief analysis`,
  ),
  on: set(`account reading showing evidence telling figures view`),
  from: set(`account telling`),
  to: set(`mind eyes thinking knowledge`),
};

/** After "is" or "was", behind what is said: "“…,” was the envoy's only reply". */
export const answers = set(
  `answer reply response verdict word words comment explanation view message version argument conclusion line position promise warning threat demand advice opinion retort account assessment summary judgement judgment motto
  slogan remark description definition estimate guess offer excuse complaint appeal plea claim belief hope prediction reasoning reaction`,
);
