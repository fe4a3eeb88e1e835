// Words that say that something is said, with the speech act of each and the shapes in which it takes what is said:
// c a clause ("said that …"), q a quotation, o a noun phrase ("rejected the offer"), t an infinitive ("vowed to …"),
// m a thought (only of a third person, in the page's own voice), a an addressee first ("told reporters that …"), r a source even without content (an act in itself).
import type { SpeechAct } from '../../terms/index.ts';

type CueRow = { readonly act: SpeechAct; readonly shapes: string; readonly verbs: string };

/** Verbs. A verb of two or three words has its particle after the lemma: "point_out". */
export const cueVerbs: readonly CueRow[] = [
  { act: 'say', shapes: 'cq', verbs: 'say go_on_to_say continue_to_say' },
  {
    act: 'say',
    shapes: 'cqo',
    verbs: `state note write explain reveal indicate assert maintain observe remark reiterate stress emphasize emphasise underline underscore highlight declare report disclose repeat conclude posit echo
    recall recount relate point_out make_clear make_it_clear spell_out lay_out mention clarify testify certify suggest hint imply`,
  },
  {
    act: 'say',
    shapes: 'cq',
    verbs: `add comment argue contend insist reply respond answer retort joke quip quote boast lament complain predict forecast estimate tweet retweet post email blog counter interject elaborate
    exclaim shout yell chant confess reckon relay object text charge warrant jest thunder fume grumble vouch cry whisper mutter muse opine proclaim pronounce recite theorize speculate reason conclude caution affirm shoot_back fire_back hit_back chime_in put_it sum_up object_that allege claim`,
  },
  {
    act: 'say',
    shapes: 'q',
    verbs:
      'continue go_on begin conclude read bark describe dismiss propose charge snap bellow boom snarl gush shrug sigh laugh smile plead beg scoff sneer vent rant press reference cite express issue warn_of post',
  },
  {
    act: 'say',
    shapes: 'o',
    verbs: `describe cite quote discuss outline detail refer_to allude_to talk_about speak_about speak_of comment_on touch_on point_to dwell_on echo compare liken portray depict characterize characterise
    label brand dub reference invoke dismiss_as tout hail praise applaud commend laud thank congratulate salute endorse defend welcome champion criticize criticise condemn denounce decry slam blast
    bash rip deride mock ridicule deplore lambast lambaste castigate rebuke blame accuse fault censure chide scold vilify disparage insult question challenge protest bemoan lament complain_about warn_of warn_against
    explain predict express voice air convey reiterate propose suggest recommend unveil present offer read_out take_issue_with weigh_in_on call_into_question
    claim list recite assail deem project prefer call_out talk_up articulate trumpet extol extoll downplay savage harangue utter coin single_out foresee envision envisage regard interpret
    apologize_for apologise_for rail_against advocate_for campaign_against argue_for argue_against vouch_for boast_about boast_of brag_about joke_about speak_out_against speak_out_about speak_out_on
    talk_of fume_at hit_out_at lash_out_at take_aim_at respond_to reply_to answer rule_on elaborate_on expand_on`,
  },
  { act: 'say', shapes: 'co', verbs: 'show' },
  { act: 'say', shapes: 'c', verbs: 'find learn determine calculate realize realise foresee anticipate' },
  { act: 'say', shapes: 'm', verbs: `believe think hope fear worry suspect wish wonder` },
  { act: 'say', shapes: 'acq', verbs: 'tell inform remind assure brief notify reassure advise convince teach' },
  {
    act: 'say',
    shapes: 'q',
    verbs: `babble bark bawl bleat bray burble cackle carp chatter chirp chortle chuckle coo croak croon crow deadpan drawl drone drool gasp giggle grimace grin groan grouse growl grunt guffaw gulp hiss holler hoot howl
    intone jabber jeer kvetch lecture lilt lisp moan mouth parry preach prod purr rage rail rasp roar rumble scold scowl scream screech shriek shrill sing smirk sniff snicker snort sob splutter sputter squawk squeak squeal
    stammer stutter taunt tease tut twitter wail warble weep wheeze whimper whine whistle whoop wince yap yammer yelp prompt probe hazard`,
  },
  {
    act: 'say',
    shapes: 'cq',
    verbs: `fret gloat concur venture volunteer enthuse exult marvel rejoin riposte interpose mumble murmur pontificate extrapolate surmise conjecture hypothesize postulate stipulate specify enumerate recollect reminisce
    rhapsodize gripe rue aver asseverate avow expound expatiate pass_on let_slip give_out set_out read_out fire_off text cable wire radio telegraph phone_in advise_that submit rule record`,
  },
  { act: 'say', shapes: 'x', verbs: 'call' },
  { act: 'urge', shapes: 'at', verbs: 'invite' },
  { act: 'say', shapes: 'h', verbs: 'hold have_it signal own maintain allow grant' },
  { act: 'say', shapes: 'o', verbs: 'attribute ascribe deride scorn label deplore regret lament' },
  { act: 'say', shapes: 'cq', verbs: 'confide reflect calculate attest profess plead protest boast guess let_on own_up disagree counsel' },
  { act: 'confirm', shapes: 'cqo', verbs: 'certify attest vouch_for stand_by own_up_to own_to' },
  { act: 'announce', shapes: 'c', verbs: 'make_known make_public' },
  { act: 'say', shapes: 'c', verbs: 'make_plain' },
  { act: 'reject', shapes: 'o', verbs: 'scorn laugh_off shrug_off brush_off brush_aside wave_away disown spurn overrule' },
  { act: 'urge', shapes: 'aqo', verbs: 'beg advise_against plead_for beg_for' },
  { act: 'accept', shapes: 'o', verbs: 'hail' },
  { act: 'announce', shapes: 'cqo', verbs: 'announce proclaim publish herald' },
  { act: 'announce', shapes: 'o', verbs: 'issue release' },
  { act: 'confirm', shapes: 'cqo', verbs: 'confirm acknowledge admit concede affirm corroborate reaffirm recognize recognise' },
  { act: 'deny', shapes: 'cqo', verbs: 'deny refute disclaim rebut' },
  { act: 'doubt', shapes: 'co', verbs: 'doubt dispute question contest' },
  { act: 'accept', shapes: 'co', verbs: 'accept agree agree_to agree_with approve welcome embrace consent_to' },
  { act: 'reject', shapes: 'o', verbs: 'reject rebuff dismiss oppose rule_out turn_down repudiate spurn renounce object_to veto disavow' },
  { act: 'demand', shapes: 'cqot', verbs: 'demand insist_on call_for press_for push_for request ask_for appeal_for' },
  { act: 'demand', shapes: 'm', verbs: 'want seek' },
  { act: 'accept', shapes: 'o', verbs: 'back_up support back favour favor' },
  { act: 'say', shapes: 'm', verbs: 'know feel trust assume judge remember reckon' },
  { act: 'say', shapes: 'o', verbs: 'consider see identify credit rate' },
  { act: 'refuse', shapes: 't', verbs: 'refuse' },
  { act: 'decline', shapes: 't', verbs: 'decline' },
  {
    act: 'promise',
    shapes: 'cqot',
    verbs:
      'promise vow pledge guarantee undertake swear commit_to commit_itself_to commit_themselves_to commit_himself_to commit_herself_to commit_ourselves_to commit_myself_to bind_itself_to bind_themselves_to',
  },
  { act: 'promise', shapes: 't', verbs: 'agree plan intend hope offer propose aim decide commit prefer expect' },
  { act: 'threaten', shapes: 'ct', verbs: 'threaten' },
  { act: 'order', shapes: 'aco', verbs: 'order instruct command direct' },
  { act: 'urge', shapes: 'aqo', verbs: 'urge exhort encourage implore beseech call_on call_upon appeal_to press pressure' },
  { act: 'urge', shapes: 'cqo', verbs: 'recommend advocate' },
  { act: 'urge', shapes: 'acqo', verbs: 'warn caution' },
  { act: 'ask', shapes: 'awq', verbs: 'ask inquire enquire query' },
];

/** Nouns: "X's claim that …", "in a statement saying". */
export const cueNouns: Readonly<Record<string, SpeechAct>> = {
  statement: 'say',
  claim: 'say',
  remark: 'say',
  comment: 'say',
  assertion: 'say',
  contention: 'say',
  allegation: 'say',
  accusation: 'say',
  suggestion: 'say',
  argument: 'say',
  belief: 'say',
  opinion: 'say',
  view: 'say',
  prediction: 'say',
  report: 'say',
  message: 'say',
  tweet: 'say',
  letter: 'say',
  speech: 'say',
  concern: 'say',
  fear: 'say',
  hope: 'say',
  expectation: 'say',
  complaint: 'say',
  conclusion: 'say',
  revelation: 'say',
  word: 'say',
  announcement: 'announce',
  declaration: 'announce',
  confirmation: 'confirm',
  acknowledgement: 'confirm',
  admission: 'confirm',
  denial: 'deny',
  rejection: 'reject',
  acceptance: 'accept',
  demand: 'demand',
  insistence: 'demand',
  request: 'demand',
  promise: 'promise',
  pledge: 'promise',
  vow: 'promise',
  assurance: 'promise',
  guarantee: 'promise',
  commitment: 'promise',
  threat: 'threaten',
  warning: 'urge',
  appeal: 'urge',
  call: 'urge',
  doubt: 'doubt',
  order: 'order',
  command: 'order',
  instruction: 'order',
  undertaking: 'promise',
  oath: 'promise',
  offer: 'promise',
  notice: 'announce',
  proposal: 'say',
  idea: 'say',
  theory: 'say',
  notion: 'say',
  charge: 'say',
  rumour: 'say',
  rumor: 'say',
  point: 'say',
  proof: 'say',
  evidence: 'say',
  finding: 'say',
  testimony: 'say',
  boast: 'say',
  hint: 'say',
  reminder: 'say',
  worry: 'say',
  suspicion: 'say',
  conviction: 'say',
  refusal: 'refuse',
  objection: 'reject',
  plea: 'urge',
  advice: 'urge',
  recommendation: 'urge',
  ultimatum: 'threaten',
  intention: 'promise',
  plan: 'promise',
  desire: 'demand',
  wish: 'demand',
};

/** Prepositions that name a source. */
export const cuePrepositions: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'estimate', 'of'],
  ['in', 'the', 'language', 'of'],
  ['in', 'the', 'account', 'of'],
  ['in', 'the', 'telling', 'of'],
  ['in', 'the', 'judgement', 'of'],
  ['in', 'the', 'judgment', 'of'],
  ['in', 'the', 'phrase', 'of'],
  ['as', 'set', 'out', 'in'],
  ['as', 'stated', 'by'],
  ['as', 'reported', 'by'],
];

/** Verbs by which a deed is laid to somebody's charge, by lemma. */
export const charging = /^(?:accuse|blame|charge|fault|suspect|condemn|criticise|criticize|denounce)(?:_|$)/u;

/** Media: "in a statement", "on Twitter". The first word group found in a cue's phrase becomes the link's `medium`. */
export const media: Readonly<Record<string, string>> = {
  statement: 'statement',
  communique: 'statement',
  communiqué: 'statement',
  declaration: 'statement',
  tweet: 'tweet',
  tweets: 'tweet',
  twitter: 'tweet',
  tweeted: 'tweet',
  interview: 'interview',
  telephone: 'phone',
  phone: 'phone',
  'e-mail': 'e-mail',
  email: 'e-mail',
  letter: 'letter',
  briefing: 'briefing',
  'press-conference': 'briefing',
  conference: 'briefing',
  speech: 'speech',
  address: 'speech',
  post: 'post',
  facebook: 'post',
  telegram: 'post',
  video: 'video',
  report: 'report',
  memo: 'memo',
  readout: 'readout',
  memoir: 'book',
  book: 'book',
  op: 'article',
  article: 'article',
  editorial: 'article',
  radio: 'broadcast',
  television: 'broadcast',
  tv: 'broadcast',
};

/** Heads of a source that has no name. */
export const unnamedHeads = new Set(
  `official officials source sources diplomat diplomats person people spokesman spokeswoman spokesperson aide aides adviser advisers officer officers commander commanders analyst analysts witness witnesses resident residents
  expert experts observer observers insider insiders minister ministers lawmaker lawmakers negotiator negotiators envoy envoys representative representatives member members leader leaders delegate delegates critic critics activist
  activists soldier soldiers police fighter fighters doctor doctors villager villagers report reports media others some many man woman mediator mediators journalist reporter reporters correspondent authorities governor lawyer lawyers`.split(
    /\s+/,
  ),
);

/** What speaks for its owner as the owner himself: "the group's office". */
export const ownParts =
  /^(?:office|side|team|leadership|delegations?|negotiators?|fighters?|forces?|troops|army|government|administration|group|movement|militants|insurgents|leaders|officials|representatives|commission|members|ministry|military|media|website|campaign|readout)$/u;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Cues that only speak when they have a text for object: one issues a statement and releases prisoners. */
export const needsText = set('issue release publish offer present deliver');
export const textNouns =
  set(`statement statements report reports letter letters list lists video videos message messages declaration declarations communique communiqué figures document documents warning warnings decree decrees transcript readout appeal
  apology condolences text tweet tweets`);

/** Nouns, beside those for people and texts, that may be quoted. */
export const voices = set(
  'source witness survivor relative medic hospital police media press outlet channel station website bulletin magazine study survey poll census record log data research finding estimate eyewitness insider neighbour neighbor account testimony interview',
);

/** Participles that open a new attribution after a comma: ", adding that …". */
export const openingCues = set(
  'saying adding noting arguing claiming calling telling insisting citing quoting warning urging accusing suggesting stating writing asking explaining declaring promising vowing describing',
);
/** Past forms that carry the speaker on after "and": "said A and added B". */
export const joinedCues = set(
  'said says say added adds told noted urged asked warned insisted wrote argued claimed promised vowed demanded accused criticized praised denied rejected suggested stressed announced declared pledged reiterated tweeted confirmed',
);
/** Verbs that close what they attribute: "…, the ministry said". */
export const closingCues = set(
  `said says say reported reports report noted added told wrote announced explained argued stated tweeted claimed acknowledged insisted suggested showed shows found learned confirmed recalled predicted warned`,
);

/** Verbs that tell what happens and never say anything, though they close a clause: "the war ended, the soldiers left". */
export const happenings = set(
  `be have do go come leave arrive die live fall rise begin start end stop happen follow remain stay return win lose work move run walk stand sit lie sleep wake eat drink fight vote change grow increase decrease decline
  drop appear disappear seem look become get turn meet gather march flee escape survive succeed fail matter exist occur emerge vanish last continue resume wait pass break collapse burn explode shoot fire attack kill use need
  give take make put bring send keep hold let show help play lead serve act join sign pay buy sell know see hear feel like love hate want understand remember forget mean differ vary apply include contain belong depend
  open close shut score try know think believe care exceed reach cost total number`,
);

/** What one promises by saying that it will not be done. */
export const harms = set(
  `attack assault fire shoot strike target harm hurt kill bomb shell fight return resume break violate block cut punish retaliate arrest prosecute jail execute impede hinder obstruct invade
  abandon reopen mine burn loot touch avenge spoil derail`,
);

/** What it is to deny one of these acts: "has not consented", "does not deny", "would not say". */
export const negatedActs: Readonly<Record<string, SpeechAct>> = {
  consent: 'refuse',
  accept: 'reject',
  agree: 'reject',
  recognise: 'reject',
  recognize: 'reject',
  approve: 'reject',
  deny: 'confirm',
  dispute: 'confirm',
  believe: 'doubt',
  think: 'doubt',
  answer: 'decline',
  comment: 'decline',
  discuss: 'decline',
  elaborate: 'decline',
  explain: 'decline',
  speculate: 'decline',
};

/** Verbs that speak though they stand with "can" or "could": "could confirm no more than 412 deaths". */
export const vouching = set('confirm certify attest verify report');

/** What somebody may be unable or unwilling to do with words. */
export const withheld = set(
  'say comment confirm discuss disclose explain elaborate answer reveal specify identify name estimate speculate verify corroborate authenticate',
);
