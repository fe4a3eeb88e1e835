// Irregular verbs of English: lemma to past tense and, where it differs, past participle.

const rows = `be was been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent;bet bet;bind bound;bite bit bitten;bleed bled;blow blew blown;break broke broken;
breed bred;bring brought;broadcast broadcast;build built;burst burst;buy bought;cast cast;catch caught;choose chose chosen;cling clung;come came come;cost cost;cut cut;deal dealt;dig dug;do did done;
draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;
forgive forgave forgiven;forgo forwent forgone;freeze froze frozen;get got got;give gave given;go went gone;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;hurt hurt;keep kept;know knew known;
lay laid;lead led;leave left;lend lent;let let;lie lay lain;lose lost;make made;mean meant;meet met;mislead misled;oversee oversaw overseen;overthrow overthrew overthrown;pay paid;put put;quit quit;read read;
rebuild rebuilt;rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;shed shed;shoot shot;shut shut;sing sang sung;sink sank sunk;
sit sat;sleep slept;speak spoke spoken;spend spent;split split;spread spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;strike struck;swear swore sworn;sweep swept;take took taken;teach taught;tear tore torn;
tell told;think thought;throw threw thrown;undergo underwent undergone;understand understood;undertake undertook undertaken;uphold upheld;wear wore worn;win won;withdraw withdrew withdrawn;withhold withheld;withstand withstood;
write wrote written;retake retook retaken;foresee foresaw foreseen;shoot shot;forswear forswore forsworn;slay slew slain;cede ceded;bid bid;input input;reset reset;rerun reran rerun;
panic panicked;mimic mimicked`;

/** By form: `fought` gives `fight`. A form of several verbs ("lay", "saw") keeps the verb that is listed first for it as past or participle. */
export const irregular: ReadonlyMap<string, string> = new Map(
  rows
    .split(';')
    .toReversed()
    .flatMap((row) => {
      const [lemma = '', ...forms] = row.trim().split(' ');
      return forms.map((form): [string, string] => [form, lemma]);
    }),
);
