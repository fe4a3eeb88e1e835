// Words that name a deed, with PLOVER's type and mode (openeventdata/PLOVER, manual and CAMEO2PLOVER-2021). Rows are tried in order: the first that fits decides.
import type { EventType } from '../terms/index.ts';

/**
 * verbs: lemmas; particle or preposition after "_" ("call_for"). objects: nouns, or names of classes in `noun-classes.data.ts`, one of which must head the object (in the passive the
 * subject). subject: those nouns stand as the subject ("the talks began"). infinitive: an infinitive or clause must follow. person: the object must be somebody.
 * direct: an object must stand, of whatever sort; bare: none may. active: never in the passive. near: words that must stand in the clause. doer: who must do it, a noun or a class.
 * thing: the deed is done to a thing (released prisoners, withdrew troops) that is not the target; its head becomes `object`.
 */
export type DeedRow = {
  readonly event: EventType;
  readonly mode: string | null;
  readonly verbs: string;
  readonly objects?: string;
  readonly thing?: true;
  readonly subject?: true;
  readonly infinitive?: true;
  readonly person?: true;
  readonly direct?: true;
  readonly bare?: true;
  readonly active?: true;
  readonly near?: RegExp;
  readonly doer?: string;
};

const row = (event: EventType, mode: string | null, verbs: string, objects?: string, more: Partial<DeedRow> = {}): DeedRow => ({
  event,
  mode,
  verbs,
  ...(objects === undefined ? {} : { objects }),
  ...more,
});
const thing = { thing: true } as const;

/** Verbs, in the active or the passive. */
export const deedVerbs: readonly DeedRow[] = [
  // Cutting off comes before giving way: "suspended aid" is no truce.
  row('SANCTION', 'withdraw', 'recall withdraw pull_out evacuate', 'diplomats outsiders', thing),
  row('SANCTION', 'sever', 'suspend halt stop freeze reduce cut cut_off slash withhold', 'aid', {
    ...thing,
    near: /\b(?:aid|assistance|supplies|funding|food)\b/u,
  }),
  row('SANCTION', 'sever', 'announce order', 'suspension cut freeze halt', {
    near: /suspension of (?:\w+ )?(?:aid|links?|flights?|ties|relations|assistance|supplies|funding)/u,
  }),
  row('AID', 'asylum', 'open', 'border door', { near: /refugee|migrant|displaced|seeker|expelled|fleeing|syrians|alien/u }),
  row('AID', 'asylum', 'accept admit receive resettle shelter host take_in', 'refugees', {
    near: /refugee|migrant|seeker|displaced|fleeing/u,
  }),
  row('AID', 'military', 'send deploy dispatch contribute station', 'strength peacekeepers', { near: /peace-?keep/u }),
  row('AID', 'military', 'arrive deploy serve land participate', undefined, { near: /peace-?keep/u, doer: 'peacekeepers' }),
  row('PROTEST', 'hunger', 'go_on start begin launch continue stage resume join', 'strike', { near: /hunger.strike/u }),
  row('PROTEST', 'strike-lim', 'go_on stage organise organize hold begin start call', 'strike walkout', {
    near: /general.strike|(?:go|goes|went|gone|going) on strike|work|union|employ|driver|teacher|nurse|labour|labor|party|parties/u,
  }),
  row('ASSAULT', 'abduct', 'hold use', undefined, { near: /human shields?/u, direct: true }),
  row('ACCUSE', 'disapprove', 'launch lead mount step_up', 'attack criticism assault', {
    near: /scathing|verbal|extraordinary attack|withering|blistering|white house attack|tirade|criticism|led the attacks/u,
  }),
  row('ACCUSE', 'disapprove', 'call_for urge demand seek', 'sanction embargo boycott'),
  row('ACCUSE', 'allege', 'hold', undefined, { near: /responsible|accountable/u, person: true }),
  // Giving way: set free, hand back, draw off, lay down, let in, hold fire.
  row('RETREAT', 'release', 'release free liberate let_go let_free set_free', 'captives', thing),
  row('RETREAT', 'release', 'release free liberate let_go set_free', undefined, { person: true }),
  row('RETREAT', 'return', 'release free', 'ship vessel tanker boat plane aircraft aid fund asset songbird', thing),
  row('RETREAT', 'release', 'hand_over turn_over transfer exchange swap return', 'captives remains', thing),
  row('RETREAT', 'return', 'return hand_back give_back restore', 'returned', thing),
  row('RETREAT', 'return', 'return', undefined, { ...thing, direct: true, active: true }),
  row(
    'RETREAT',
    'disarm',
    'disarm demobilize demobilise decommission dismantle surrender lay_down hand_over hand_in turn_in give_up destroy scrap',
    'arms',
    thing,
  ),
  row('RETREAT', 'withdraw', 'withdraw pull_out pull_back remove evacuate retreat redeploy draw_down reduce cut move_out', 'forces', thing),
  row('RETREAT', 'withdraw', 'leave vacate', 'forces place', thing),
  row('RETREAT', 'withdraw', 'leave', undefined, { doer: 'forces', direct: true }),
  row('RETREAT', 'withdraw', 'complete begin start finish speed_up accelerate continue', 'withdrawal pullout drawdown pullback', thing),
  row(
    'CONCEDE',
    null,
    'drop abandon withdraw reverse revoke rescind overturn repeal scrap roll_back',
    'restrictions charge decision policy investigation case ban',
    thing,
  ),
  row(
    'CONCEDE',
    null,
    'lift ease relax remove drop waive loosen suspend end scrap cancel cut reduce roll_back shorten',
    'restrictions demands penalties',
    thing,
  ),
  row('CONCEDE', null, 'call_off end suspend halt stop', 'march boycott', thing),
  row('RETREAT', 'access', 'open reopen unblock unseal', 'opened', thing),
  row(
    'RETREAT',
    'access',
    'allow permit grant let admit receive',
    'access convoy inspector observer peacekeeper worker monitor aid mission delivery flight',
    thing,
  ),
  row('RETREAT', 'ceasefire', 'observe respect honour honor keep hold_to maintain extend implement continue renew', 'truce', thing),
  row('RETREAT', 'ceasefire', 'stop halt cease suspend end reduce', 'fighting', thing),
  row('CONCEDE', 'ceasefire', 'declare announce call order proclaim', 'truce', thing),
  row('AGREE', null, 'accept', 'truce accords'),
  row('CONCEDE', null, 'accept meet concede_to bow_to yield_to accede_to give_in_to grant approve agree_to', 'demands'),
  row('CONCEDE', null, 'revoke quash', 'order decision'),
  row('CONCEDE', null, 'grant give sign', 'permission pardon amnesty immunity bail citizenship autonomy concession mandate', thing),
  row('CONCEDE', null, 'pardon amnesty reinstate concede relent back_down give_in yield compromise give_way capitulate'),
  row('CONCEDE', null, 'apologise apologize'),
  row('CONCEDE', null, 'allow permit let authorise authorize', undefined, { infinitive: true }),
  row('CONCEDE', null, 'announce order approve authorize authorise', 'release withdrawal pardon amnesty pullout repatriation', thing),
  row('RETREAT', 'resign', 'resign step_down quit'),
  row('RETREAT', 'withdraw', 'withdraw retreat pull_out pull_back redeploy'),
  row('RETREAT', 'disarm', 'surrender disarm demobilize demobilise'),
  row('RETREAT', 'ceasefire', 'begin start hold commence take_effect come_into_effect come_into_force go_into_effect', 'truce', {
    subject: true,
  }),
  row('RETREAT', 'withdraw', 'begin start commence', 'withdrawal pullout drawdown', { subject: true }),
  // Breaking and ending.
  row('ASSAULT', null, 'violate breach break', 'truce', thing),
  row(
    'REJECT',
    'ceasefire',
    'violate breach end abandon scrap tear_up terminate call_off renege_on pull_out_of withdraw_from cancel',
    'truce accords',
    thing,
  ),
  row(
    'SANCTION',
    'cancel',
    'cancel call_off break_off walk_out_of pull_out_of suspend end quit leave boycott',
    'talks visits mediation effort',
    thing,
  ),
  row(
    'REJECT',
    null,
    'suspend postpone cancel break_off call_off halt delay pull_out_of freeze',
    'talks accords release process withdrawal visits',
    thing,
  ),
  row('SANCTION', 'withdraw', 'recall withdraw', 'diplomats outsiders', thing),
  row('SANCTION', 'expel', 'expel throw_out kick_out', 'diplomats outsiders'),
  row(
    'SANCTION',
    'sever',
    'cut cut_off suspend halt stop freeze reduce sever break break_off withhold curtail slash end discontinue downgrade withdraw',
    'ties',
    thing,
  ),
  row('SANCTION', 'sever', 'cut_off halt suspend', 'publicGood', thing),
  // Force.
  row('ASSAULT', 'abduct', 'abduct kidnap hijack'),
  row('ASSAULT', 'abduct', 'take hold', 'hostage shield'),
  row('ASSAULT', 'abduct', 'use', 'shield'),
  row('ASSAULT', 'execute', 'execute behead hang'),
  row('ASSAULT', 'assassinate', 'assassinate'),
  row('ASSAULT', 'torture', 'torture'),
  row('ASSAULT', 'sexual', 'rape abuse_sexually molest'),
  row('ASSAULT', 'beat', 'beat stab maul batter'),
  row('ASSAULT', 'suicide-attack', 'blow_up', 'himself herself itself themselves'),
  row('ASSAULT', 'explosives', 'detonate blow_up explode plant set_off', 'bombs line bridge building pipeline'),
  row('ASSAULT', 'aerial', 'bomb airstrike strafe shoot_down dive-bomb'),
  row('ASSAULT', 'heavy-weapons', 'shell mortar bombard rocket pound'),
  row('ASSAULT', 'heavy-weapons', 'fire launch lob', 'shell rocket missile mortar bomb artillery'),
  row('ASSAULT', 'firearms', 'shoot shoot_at open_fire fire_on fire_at gun_down exchange_fire snipe'),
  row('ASSAULT', 'firearms', 'open exchange', 'fire'),
  row('ASSAULT', 'destroy', 'destroy demolish burn torch raze ransack loot bulldoze level flatten', undefined),
  row('ASSAULT', null, 'hit strike target', 'targets'),
  row(
    'ASSAULT',
    null,
    'attack assault raid ambush storm massacre murder slay invade overrun clash besiege kill wound injure maim recapture retake',
  ),
  row('ASSAULT', null, 'fight battle combat', undefined, { person: true }),
  row('ASSAULT', null, 'capture take_over seize retake take_control_of', 'place', {}),
  row('ASSAULT', 'crowd-control', 'disperse', 'crowd demonstrator protester mob protest demonstration'),
  row(
    'ASSAULT',
    null,
    'launch carry_out conduct mount stage resume restart continue start begin renew step_up intensify perpetrate commit unleash order commence',
    'fighting invasion massacre onslaught bombardment',
    {},
  ),
  row('ASSAULT', null, 'launch carry_out conduct wage', 'warfare', {}),
  row('ASSAULT', null, 'hit strike target pummel'),
  row('ASSAULT', null, 'overthrow topple oust'),
  // Coercion.
  row('COERCE', 'arrest', 'arrest detain jail imprison round_up apprehend intern capture recapture'),
  row('COERCE', 'arrest', 'order announce issue make', 'arrest detention warrant'),
  row('COERCE', 'deport', 'deport banish evict force_out expel drive_out'),
  row('COERCE', 'curfew', 'impose declare enforce extend order', 'curfew'),
  row('COERCE', 'martial-law', 'impose declare proclaim', 'emergency siege law'),
  row('COERCE', 'censor', 'censor ban suspend shut_down close order', 'press'),
  row('COERCE', 'restrict', 'close block seal shut shut_down blockade', 'routes office embassy', thing),
  row('COERCE', 'restrict', 'blockade besiege', undefined, {}),
  row(
    'COERCE',
    'restrict',
    'impose slap tighten freeze prolong extend reimpose order reinstate introduce enforce',
    'penalties restrictions assets asset',
  ),
  row('COERCE', 'confiscate', 'seize confiscate occupy annex impound hack'),
  row('COERCE', 'ban', 'ban outlaw prohibit bar forbid dissolve'),
  row('COERCE', 'withhold', 'withhold cut_off shut_off', 'publicGood', thing),
  row('COERCE', 'restrict', 'force compel coerce'),
  row('SANCTION', 'convict', 'convict sentence fine'),
  row('SANCTION', 'convict', 'find', 'guilty liable'),
  row('SANCTION', null, 'sanction penalize penalise blacklist'),
  // Show of strength.
  row(
    'MOBILIZE',
    'troops',
    'deploy mobilize mobilise mass station move send reinforce place put dispatch beef_up strengthen build_up intensify amass',
    'strength',
    thing,
  ),
  row('MOBILIZE', 'police', 'order', 'patrol', thing),
  row('MOBILIZE', 'troops', 'remain be stay put go', 'alert standby', thing),
  row('MOBILIZE', 'troops', 'remain_on_alert stay_on_alert be_on_alert'),
  row('MOBILIZE', null, 'mobilize mobilise deploy'),
  // Protest.
  row('PROTEST', 'hunger', 'go_on_hunger_strike'),
  row('PROTEST', 'strike-lim', 'go_on_strike stop_work walk_off'),
  row('PROTEST', 'demo', 'stage hold organise organize launch begin start join continue lead go_on', 'march'),
  row('PROTEST', 'riot', 'riot'),
  row('PROTEST', 'boycott', 'boycott'),
  row('PROTEST', 'obstruct', 'barricade'),
  row('PROTEST', 'demo', 'take_to_the_streets'),
  row('PROTEST', 'demo', 'protest'),
  row('PROTEST', 'demo', 'demonstrate rally march', undefined, { bare: true, active: true }),
  // Asking with force.
  row('REQUEST', null, 'issue reiterate repeat renew make press', 'demand call appeal reminder'),
  row('REQUEST', null, 'seek', 'asylum refuge shelter'),
  row('REQUEST', null, 'want seek', undefined, { ...thing, active: true, infinitive: true }),
  row('REQUEST', null, 'want', undefined, { ...thing, active: true, direct: true }),
  row('REQUEST', null, 'demand call_for request insist_on push_for press_for', undefined, thing),
  row('REQUEST', null, 'urge call_on appeal ask press pressure implore beg exhort'),
  row('REQUEST', null, 'insist', undefined, { near: /insist\w* (?:\w+ ){0,3}that .* (?:must|should|be) /u }),
  row('REQUEST', null, 'order instruct', undefined, { infinitive: true }),
  // Blame.
  row('ACCUSE', 'investigate', 'launch open begin start conduct order carry_out head lead announce join call_for', 'inquiry'),
  row('ACCUSE', 'investigate', 'investigate probe search interrogate'),
  row('ACCUSE', 'allege', 'file bring lodge submit press take', 'blame'),
  row('ACCUSE', 'allege', 'launch take begin', 'legal'),
  row('ACCUSE', 'allege', 'accuse blame charge sue allege indict prosecute implicate'),
  row('ACCUSE', 'disapprove', 'express voice offer issue', 'contempt'),
  row('ACCUSE', 'disapprove', 'launch lead', 'criticism'),
  row('ACCUSE', 'disapprove', 'summon summons', 'diplomats'),
  row(
    'ACCUSE',
    'disapprove',
    'condemn denounce criticize criticise deplore decry blast slam lambast rebuke castigate censure fault chide scold ridicule mock complain lament dispute assail challenge disapprove_of',
  ),
  // Refusing.
  row('REJECT', null, 'deny refuse', 'permission'),
  row('REJECT', 'yield', 'defy flout disobey'),
  row('REJECT', 'yield', 'violate breach break', 'ban law order norm sanction'),
  row('REJECT', null, 'veto', undefined),
  row('REJECT', null, 'fail_to_reach fail_to_agree fail_to_sign'),
  row(
    'REJECT',
    null,
    'reject refuse rebuff spurn turn_down rule_out decline repudiate renounce dismiss oppose resist refute quash snub shun balk_at',
  ),
  row('REJECT', null, 'storm_out walk_out'),
  // Threats.
  row('THREATEN', null, 'issue give set deliver', 'warning'),
  row('THREATEN', null, 'threaten warn vow_revenge'),
  // Meeting.
  row('CONSULT', 'phone', 'phone telephone'),
  row('CONSULT', 'phone', 'call ring', undefined, { person: true }),
  row('CONSULT', 'phone', 'speak hold have', 'call'),
  row('CONSULT', 'phone', 'speak_by_phone speak_by_telephone'),
  row('CONSULT', 'visit', 'visit travel_to fly_to'),
  row('CONSULT', 'visit', 'pay make begin start conclude wrap_up', 'visits'),
  row('CONSULT', 'visit', 'host receive', 'leaders talks delegation ambassador minister summit', {}),
  row('CONSULT', null, 'begin start open resume commence take_place', 'talks', { subject: true }),
  row(
    'CONSULT',
    null,
    'hold open begin start resume launch host convene attend join conduct continue restart enter have renew undertake',
    'talks mediation mediator visits effort',
    thing,
  ),
  row('AID', 'asylum', 'grant offer give', 'asylum'),
  row('CONSULT', null, 'meet negotiate discuss consult confer mediate talk_to talk_with speak_with speak_to debate'),
  row('CONSULT', 'visit', 'receive host welcome', undefined, { person: true }),
  // Backing.
  row('SUPPORT', null, 'sign ratify conclude initial seal reach finalize finalise clinch strike adopt', 'accords', thing),
  row('SUPPORT', null, 'issue announce publish make', 'declaration communique communiqué memorandum', thing),
  row('AGREE', null, 'sign issue', 'decree edict', thing),
  row('SUPPORT', null, 'establish restore upgrade resume normalise normalize', 'tie relation', thing),
  row('SUPPORT', null, 'express voice reiterate pledge declare convey reaffirm promise affirm extend', 'approval'),
  row('SUPPORT', null, 'award give', 'medal order prize honour honor'),
  row(
    'SUPPORT',
    null,
    'support endorse praise back welcome hail commend congratulate thank recognize recognise defend applaud laud salute forgive honour honor vouch_for',
  ),
  row('SUPPORT', null, 'approve ratify', 'accords resolution bill'),
  // Promising.
  row('SUPPORT', null, 'agree agree_on agree_to', 'deal agreement accord pact treaty text', {}),
  row('AGREE', null, 'offer', undefined, {}),
  row('AGREE', null, 'agree consent undertake pledge promise vow commit volunteer'),
  // Helping.
  row(
    'AID',
    'humanitarian',
    'deliver send distribute provide airlift ship donate supply give contribute lend hand_over fly raise grant extend',
    'aid money',
    thing,
  ),
  row('AID', 'military', 'arm supply provide send deliver train give', 'arms jet aircraft training ammunition', thing),
  row('AID', 'military', 'train', undefined, { person: true }),
  row('AID', 'economic', 'spend pay allocate', 'money', { ...thing, near: /\b(?:on|for|to) /u }),
  row('AID', 'economic', 'fund finance donate subsidise subsidize bankroll'),
  row('AID', 'economic', 'lend contribute'),
  row('AID', 'humanitarian', 'rescue evacuate'),
  row('COOPERATE', null, 'hold stage conduct begin undertake launch perform', 'exercise drill maneuver manoeuvre game', {}),
  row('COOPERATE', null, 'share exchange', 'information', thing),
  row('COOPERATE', 'judicial', 'extradite'),
  row('COOPERATE', null, 'cooperate collaborate coordinate partner join_forces team_up'),
  row('AID', null, 'assist help aid'),
];

/** Deeds named by a noun: "talks between X and Y", "X's attack on Y". */
export const deedNouns: Readonly<Record<string, readonly [EventType, string | null]>> = {
  attack: ['ASSAULT', null],
  assault: ['ASSAULT', null],
  offensive: ['ASSAULT', null],
  invasion: ['ASSAULT', null],
  airstrike: ['ASSAULT', 'aerial'],
  strike: ['ASSAULT', null],
  bombing: ['ASSAULT', 'explosives'],
  bombardment: ['ASSAULT', 'heavy-weapons'],
  shelling: ['ASSAULT', 'heavy-weapons'],
  raid: ['ASSAULT', null],
  ambush: ['ASSAULT', null],
  clash: ['ASSAULT', null],
  fighting: ['ASSAULT', null],
  massacre: ['ASSAULT', null],
  killing: ['ASSAULT', null],
  torture: ['ASSAULT', 'torture'],
  abduction: ['ASSAULT', 'abduct'],
  kidnapping: ['ASSAULT', 'abduct'],
  talk: ['CONSULT', null],
  negotiation: ['CONSULT', null],
  meeting: ['CONSULT', null],
  summit: ['CONSULT', null],
  call: ['CONSULT', 'phone'],
  conversation: ['CONSULT', 'phone'],
  visit: ['CONSULT', 'visit'],
  dialogue: ['CONSULT', null],
  agreement: ['SUPPORT', null],
  accord: ['SUPPORT', null],
  pact: ['SUPPORT', null],
  deal: ['SUPPORT', null],
  withdrawal: ['RETREAT', 'withdraw'],
  pullout: ['RETREAT', 'withdraw'],
  release: ['RETREAT', 'release'],
  swap: ['RETREAT', 'release'],
  exchange: ['RETREAT', 'release'],
  ceasefire: ['RETREAT', 'ceasefire'],
  truce: ['RETREAT', 'ceasefire'],
  arrest: ['COERCE', 'arrest'],
  protest: ['PROTEST', 'demo'],
  demonstration: ['PROTEST', 'demo'],
  sanction: ['COERCE', 'restrict'],
  deployment: ['MOBILIZE', 'troops'],
  blockade: ['COERCE', 'restrict'],
  siege: ['COERCE', 'restrict'],
  condemnation: ['ACCUSE', 'disapprove'],
  criticism: ['ACCUSE', 'disapprove'],
  assistance: ['AID', null],
  cooperation: ['COOPERATE', null],
};

/** Adjectives that tell a stance with what follows them. */
export const deedAdjectives: Readonly<Record<string, DeedRow>> = {
  willing: row('AGREE', null, '', undefined, { infinitive: true }),
  ready: row('AGREE', null, '', undefined, { infinitive: true }),
  prepared: row('AGREE', null, '', undefined, { infinitive: true }),
  unwilling: row('REJECT', null, '', undefined, { infinitive: true }),
  unprepared: row('REJECT', null, '', undefined, { infinitive: true }),
  opposed: row('REJECT', null, ''),
  critical: row('ACCUSE', 'disapprove', ''),
  supportive: row('SUPPORT', null, ''),
};
