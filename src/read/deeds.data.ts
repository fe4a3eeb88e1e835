// Words that name a deed, with PLOVER's type and mode (manual of 2021). Rows are tried in order: the first whose verb and objects fit decides.
import type { EventType } from '../terms/index.ts';

/**
 * verbs: lemmas, particle after "_". objects: head nouns one of which must follow (or, in the passive, precede). weak: the row needs its objects within the clause.
 * subject: the nouns stand as the subject ("the talks began"). thing: the deed is done to a thing (released prisoners, withdrew troops) that is not the target; its head becomes `object`.
 */
export type DeedRow = {
  readonly event: EventType;
  readonly mode: string | null;
  readonly verbs: string;
  readonly objects?: string;
  readonly thing?: true;
  readonly subject?: true;
};

const captives =
  'prisoner detainee captive inmate hostage militant fighter soldier captives men people member commander pow internee abductee civilian militiaman rebel insurgent';
const accords =
  'agreement deal accord pact treaty declaration truce ceasefire cease-fire memorandum communique protocol document understanding contract plan';
const talks =
  'talk talks negotiation negotiations meeting meetings dialogue discussion discussions conference summit consultation consultations session round call conversation';
const forces =
  'troop troops force forces soldier soldiers army unit units tank tanks personnel weapon weapons artillery fighter fighters base bases personnel equipment vehicle vehicles heavy-weapons';
const truce = 'ceasefire cease-fire truce armistice reduction lull pause calm cessation de-escalation moratorium hostilities';
const violence =
  'attack attacks operation operations offensive offensives assault assaults strike strikes airstrike airstrikes raid raids bombing bombings shelling ambush ambushes hostilities fighting violence fire rocket rockets missile missiles clash clashes';

/** Verbs, in the active or the passive. */
export const deedVerbs: readonly DeedRow[] = [
  { event: 'RETREAT', mode: 'release', verbs: 'release free liberate', objects: captives, thing: true },
  {
    event: 'RETREAT',
    mode: 'release',
    verbs: 'hand_over turn_over transfer exchange swap return',
    objects: `${captives} body bodies remains`,
    thing: true,
  },
  {
    event: 'RETREAT',
    mode: 'withdraw',
    verbs: 'withdraw pull_out pull_back remove evacuate retreat redeploy draw_down leave vacate reduce cut',
    objects: forces,
    thing: true,
  },
  { event: 'RETREAT', mode: 'withdraw', verbs: 'withdraw retreat pull_out pull_back redeploy' },
  {
    event: 'RETREAT',
    mode: 'disarm',
    verbs: 'disarm demobilize demobilise decommission dismantle surrender lay_down hand_over destroy',
    objects: `${forces} arms arm missile missiles arsenal gun guns explosives`,
    thing: true,
  },
  {
    event: 'RETREAT',
    mode: 'access',
    verbs: 'open reopen unblock allow permit grant lift',
    objects:
      'road roads crossing crossings border port ports airport corridor access convoy convoys checkpoint blockade siege aid passage route routes highway flight flights embassy ship ships vessel vessels',
    thing: true,
  },
  {
    event: 'RETREAT',
    mode: 'ceasefire',
    verbs: 'observe respect honour honor keep hold_to maintain extend implement continue',
    objects: truce,
    thing: true,
  },
  { event: 'RETREAT', mode: 'ceasefire', verbs: 'stop halt cease suspend end reduce', objects: violence, thing: true },
  { event: 'CONCEDE', mode: 'ceasefire', verbs: 'declare announce call order accept', objects: truce, thing: true },
  {
    event: 'CONCEDE',
    mode: null,
    verbs: 'lift ease relax remove drop',
    objects:
      'sanction sanctions restriction restrictions ban curfew embargo blockade charge charges demand demands condition conditions emergency',
    thing: true,
  },
  { event: 'CONCEDE', mode: null, verbs: 'pardon amnesty reinstate resign step_down concede relent back_down give_in yield compromise' },
  {
    event: 'COERCE',
    mode: 'restrict',
    verbs: 'close block seal blockade shut shut_down besiege impose',
    objects:
      'road roads crossing crossings border port ports airport corridor access convoy convoys highway route routes curfew blockade siege restriction restrictions embassy strait',
    thing: true,
  },
  {
    event: 'RETREAT',
    mode: 'ceasefire',
    verbs: 'begin start hold commence take_effect come_into_effect come_into_force go_into_effect',
    objects: truce,
    subject: true,
  },
  { event: 'RETREAT', mode: 'withdraw', verbs: 'begin start commence', objects: 'withdrawal pullout drawdown', subject: true },
  { event: 'CONSULT', mode: null, verbs: 'begin start open resume commence take_place', objects: talks, subject: true },
  {
    event: 'REJECT',
    mode: 'ceasefire',
    verbs: 'break violate breach end abandon scrap tear_up terminate call_off',
    objects: `${truce} ${accords}`,
    thing: true,
  },
  {
    event: 'REJECT',
    mode: null,
    verbs: 'suspend postpone cancel break_off walk_out boycott call_off halt delay pull_out_of walk_out_of',
    objects: `${talks} ${accords} release process cooperation withdrawal`,
    thing: true,
  },
  { event: 'REJECT', mode: null, verbs: 'reject refuse rebuff spurn veto turn_down rule_out decline repudiate renounce dismiss oppose' },
  {
    event: 'AGREE',
    mode: null,
    verbs: 'issue announce publish make',
    objects: 'declaration communique communiqué memorandum',
    thing: true,
  },
  { event: 'AGREE', mode: null, verbs: 'sign issue', objects: 'decree edict', thing: true },
  {
    event: 'AGREE',
    mode: null,
    verbs: 'sign ratify conclude initial seal reach finalize finalise clinch strike adopt',
    objects: accords,
    thing: true,
  },
  { event: 'AGREE', mode: null, verbs: 'agree consent undertake pledge promise vow commit' },
  {
    event: 'CONSULT',
    mode: 'phone',
    verbs: 'phone telephone call ring',
    objects: 'president minister secretary leader king prince counterpart envoy chief mullah commander',
  },
  { event: 'CONSULT', mode: 'phone', verbs: 'speak hold have', objects: 'phone telephone call conversation' },
  { event: 'CONSULT', mode: 'visit', verbs: 'visit travel_to fly_to arrive host receive' },
  { event: 'CONSULT', mode: null, verbs: 'meet negotiate discuss consult confer mediate talk_to talk_with speak_with speak_to' },
  {
    event: 'CONSULT',
    mode: null,
    verbs: 'hold open begin start resume launch host convene attend join conduct continue restart enter',
    objects: talks,
    thing: true,
  },
  {
    event: 'AID',
    mode: 'humanitarian',
    verbs: 'deliver send distribute provide airlift ship donate supply',
    objects: 'aid food medicine medicines relief supplies assistance grain fuel water vaccine vaccines tents parcels',
    thing: true,
  },
  {
    event: 'AID',
    mode: 'military',
    verbs: 'arm supply provide send deliver train',
    objects: 'weapons arms ammunition missiles tanks jets aircraft training',
    thing: true,
  },
  { event: 'AID', mode: 'economic', verbs: 'fund finance lend donate grant' },
  { event: 'ASSAULT', mode: 'aerial', verbs: 'bomb airstrike strafe shoot_down' },
  { event: 'ASSAULT', mode: 'heavy-weapons', verbs: 'shell mortar bombard rocket pound' },
  {
    event: 'ASSAULT',
    mode: 'explosives',
    verbs: 'detonate blow_up explode',
    objects: 'bomb device mine vehicle car ied explosives grenade',
  },
  { event: 'ASSAULT', mode: 'firearms', verbs: 'shoot shoot_at open_fire fire_on fire_at gun_down' },
  { event: 'ASSAULT', mode: 'abduct', verbs: 'abduct kidnap' },
  { event: 'ASSAULT', mode: 'execute', verbs: 'execute behead' },
  { event: 'ASSAULT', mode: 'beat', verbs: 'beat torture rape stab' },
  {
    event: 'ASSAULT',
    mode: null,
    verbs: 'kill wound injure attack assault raid ambush storm massacre murder assassinate slay invade overrun target clash fight battle',
  },
  {
    event: 'ASSAULT',
    mode: null,
    verbs:
      'launch carry_out conduct mount stage resume restart continue start begin renew step_up intensify perpetrate commit fire unleash',
    objects: violence,
  },
  {
    event: 'ASSAULT',
    mode: null,
    verbs: 'hit strike',
    objects:
      'target targets position positions base village town city checkpoint convoy building hospital school market post fighters militants forces troops tanker ship',
  },
  { event: 'COERCE', mode: 'arrest', verbs: 'arrest detain jail imprison round_up apprehend intern' },
  { event: 'COERCE', mode: 'deport', verbs: 'deport expel banish' },
  { event: 'COERCE', mode: 'seize', verbs: 'seize confiscate occupy annex capture hijack impound' },
  { event: 'COERCE', mode: 'ban', verbs: 'ban outlaw prohibit censor' },
  {
    event: 'COERCE',
    mode: 'withhold',
    verbs: 'withhold',
    objects: 'aid funds fund payment salaries tax water gas electricity',
    thing: true,
  },
  {
    event: 'MOBILIZE',
    mode: 'troops',
    verbs: 'deploy mobilize mobilise mass station move send reinforce',
    objects: `${forces} troops ship ships carrier warship warships jets`,
  },
  { event: 'MOBILIZE', mode: null, verbs: 'mobilize mobilise deploy' },
  { event: 'SANCTION', mode: null, verbs: 'sanction penalize penalise blacklist' },
  {
    event: 'SANCTION',
    mode: null,
    verbs: 'impose slap tighten freeze',
    objects: 'sanction sanctions tariff tariffs embargo asset assets penalty penalties fine',
  },
  { event: 'SANCTION', mode: 'convict', verbs: 'convict sentence indict fine' },
  { event: 'SANCTION', mode: 'discontinue', verbs: 'recall expel', objects: 'ambassador ambassadors diplomat diplomats envoy' },
  {
    event: 'SANCTION',
    mode: 'discontinue',
    verbs: 'cut suspend halt stop freeze',
    objects: 'ties aid relations funding assistance support diplomatic',
  },
  { event: 'THREATEN', mode: null, verbs: 'threaten warn' },
  { event: 'ACCUSE', mode: 'disapprove', verbs: 'condemn denounce criticize criticise deplore decry blast slam lambast rebuke' },
  { event: 'ACCUSE', mode: null, verbs: 'accuse blame charge sue allege' },
  { event: 'ACCUSE', mode: 'investigate', verbs: 'investigate probe' },
  { event: 'PROTEST', mode: 'demo', verbs: 'protest demonstrate rally march riot' },
  { event: 'PROTEST', mode: 'strike', verbs: 'strike', objects: 'work workers' },
  { event: 'REQUEST', mode: null, verbs: 'demand urge call_for call_on appeal ask request insist seek press want' },
  {
    event: 'SUPPORT',
    mode: null,
    verbs: 'support endorse praise back welcome hail commend congratulate thank approve recognize recognise defend',
  },
  { event: 'COOPERATE', mode: null, verbs: 'cooperate collaborate coordinate partner share join' },
];

/** Deeds named by a noun: "talks between X and Y", "X's attack on Y". */
export const deedNouns: Readonly<Record<string, readonly [EventType, string | null]>> = {
  attack: ['ASSAULT', null],
  attacks: ['ASSAULT', null],
  assault: ['ASSAULT', null],
  offensive: ['ASSAULT', null],
  airstrike: ['ASSAULT', 'aerial'],
  airstrikes: ['ASSAULT', 'aerial'],
  bombing: ['ASSAULT', 'explosives'],
  shelling: ['ASSAULT', 'heavy-weapons'],
  raid: ['ASSAULT', null],
  raids: ['ASSAULT', null],
  ambush: ['ASSAULT', null],
  clashes: ['ASSAULT', null],
  fighting: ['ASSAULT', null],
  massacre: ['ASSAULT', null],
  killing: ['ASSAULT', null],
  abduction: ['ASSAULT', 'abduct'],
  kidnapping: ['ASSAULT', 'abduct'],
  talks: ['CONSULT', null],
  negotiations: ['CONSULT', null],
  meeting: ['CONSULT', null],
  summit: ['CONSULT', null],
  call: ['CONSULT', 'phone'],
  conversation: ['CONSULT', 'phone'],
  visit: ['CONSULT', 'visit'],
  dialogue: ['CONSULT', null],
  agreement: ['AGREE', null],
  accord: ['AGREE', null],
  pact: ['AGREE', null],
  deal: ['AGREE', null],
  withdrawal: ['RETREAT', 'withdraw'],
  pullout: ['RETREAT', 'withdraw'],
  release: ['RETREAT', 'release'],
  releases: ['RETREAT', 'release'],
  swap: ['RETREAT', 'release'],
  exchange: ['RETREAT', 'release'],
  ceasefire: ['RETREAT', 'ceasefire'],
  truce: ['RETREAT', 'ceasefire'],
  arrest: ['COERCE', 'arrest'],
  arrests: ['COERCE', 'arrest'],
  protest: ['PROTEST', 'demo'],
  protests: ['PROTEST', 'demo'],
  demonstration: ['PROTEST', 'demo'],
  demonstrations: ['PROTEST', 'demo'],
  sanctions: ['SANCTION', null],
  deployment: ['MOBILIZE', 'troops'],
  blockade: ['COERCE', 'restrict'],
  siege: ['COERCE', 'restrict'],
};
