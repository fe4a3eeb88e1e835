// What everybody says for a deed, whatever verbs a dossier lists: classes of action with their verbs, by what the deed is done to, and the nouns that stand for one another.
// Rows are general English; none knows a process. A dossier's own verbs and objects come first and count for more.

/**
 * One class of action. A commitment belongs to it by PLOVER's event and mode (`of`), or, where it names no mode, by a verb that it lists (`knownBy`).
 * Verbs are lemmas, a particle after "_"; after ":" come words of which one must stand in the clause.
 * `does`: the thing is the object ("freed prisoners"). `goes`: the thing is the subject ("prisoners walked free"). `alone`: nothing need be named, the doer's own is meant ("disarmed").
 * `takes`: the thing is the object, and whoever does it is not the one who owes it ("the mission has collected 412 rifles").
 * `stays`: the thing as it is while nothing is done ("the banks remain shut").
 * `named`: words of which the title or a name of the commitment holds one, whatever its event.
 * `nouns`: the deed as a noun, behind a light verb ("granted release to").
 */
export type ActionClass = {
  name: string;
  of: readonly string[];
  knownBy: string;
  named?: string;
  does: string;
  goes?: string;
  alone?: string;
  takes?: string;
  stays?: string;
  nouns?: string;
  /** Objects of which a commitment must list one to belong here. */
  only?: string;
};

const camps =
  ':camp|camps|site|sites|point|points|centre|centres|center|centers|area|areas|zone|zones|base|bases|barracks|garrison|garrisons';
const jail = ':jail|jails|prison|prisons|custody|detention|captivity|gaol|cells';

export const actionClasses: readonly ActionClass[] = [
  {
    name: 'release',
    of: ['RETREAT/release', 'CONCEDE/amnesty'],
    knownBy: 'release free liberate',
    does: 'release free liberate discharge parole pardon let_go let_out set_free set_loose turn_loose hand_over hand_to hand_back turn_over send_home swap exchange repatriate fly_out fly_home fly_to deliver transfer give_up',
    goes: `walk_free go_free walk_out come_out get_out come_home go_home return_home emerge regain:freedom|liberty win:freedom gain:freedom leave${jail} quit${jail}`,
    stays: `remain${jail}|bars stay${jail}|bars languish${jail}`,
    nouns: 'release freedom liberty parole amnesty pardon',
  },
  {
    name: 'withdraw',
    of: ['RETREAT/withdraw'],
    knownBy: 'withdraw redeploy vacate evacuate',
    does: 'withdraw pull_out pull_back pull_down take_down take_away lift pull remove recall move:away|back|out|elsewhere|barracks relocate bring_home bring_back send_home ship_out fly_out move_out redeploy evacuate vacate leave quit abandon close dismantle shut hand_over cut reduce draw_down take_out',
    goes: 'leave depart withdraw pull_out pull_back move_out fly_out sail go:gone move:step|inch|metre|meter|foot|yard go_home return_home return:home|barracks quit go:home|barracks embark board cross',
    alone: 'withdraw pull_out pull_back redeploy',
    nouns: 'withdrawal pullout redeployment evacuation departure pullback',
  },
  {
    name: 'disarm',
    of: ['RETREAT/disarm'],
    knownBy: 'disarm decommission surrender lay dismantle',
    does: 'decommission destroy surrender dismantle scrap disable crush disband dissolve stand_down muster_out lay_out hand_over hand_in hand_to turn_in turn_over give_up give_in lay_down put_down put_beyond bring_in deliver yield cut_up burn melt_down dispose part_with cantonment deposit relinquish send_home',
    goes: 'change:hands go:containers?|stores?|storage|depots? end_up:containers?|stores?|storage|depots?',
    takes: 'collect receive count register accept',
    alone: 'disarm decommission demobilise demobilize',
    nouns: 'disarmament decommissioning handover surrender destruction disposal demobilisation demobilization laydown',
  },
  {
    name: 'gather',
    of: [],
    knownBy: 'gather assemble concentrate',
    named: 'camp cantonment assembly gather gathering concentration quartering',
    does: 'gather assemble concentrate canton',
    goes: `report${camps} gather${camps} assemble${camps} arrive${camps} enter${camps} concentrate${camps} move${camps}`,
    takes: `count${camps} register${camps} verify${camps}`,
    nouns: 'cantonment concentration',
  },
  {
    name: 'access',
    of: ['RETREAT/access'],
    knownBy: 'open reopen unblock',
    does: 'open reopen unblock clear allow admit permit let_in let_through let_pass unseal restore reconnect',
    goes: 'open reopen resume land touch_down take_off fly depart dock arrive run sail call',
    stays: 'remain:shut|closed|blocked|sealed|cut|suspended|grounded stay:shut|closed|blocked|sealed|cut|grounded',
    nouns: 'opening reopening access passage',
  },
  {
    name: 'passage',
    of: [],
    knownBy: 'arrive enter dock land reach admit',
    does: 'admit let_in let_through clear allow receive unload bring_in',
    goes: 'arrive enter dock land reach get_in get_through pass berth moor sail_in cross come_in roll_in',
    nouns: 'arrival entry passage',
  },
  {
    name: 'aid',
    of: ['AID', 'AID/humanitarian', 'AID/material'],
    knownBy: 'deliver distribute',
    does: 'deliver distribute supply provide bring bring_in send allow_in allow_into let_in let_into hand_out dispatch truck fly_in drop unload',
    goes: 'arrive reach get_to get_through get_in enter roll_in drive_in cross come come_in pull_in go_in',
    nouns: 'delivery distribution',
  },
  {
    name: 'pay',
    of: ['AID/economic'],
    knownBy: 'pay disburse',
    does: 'pay disburse transfer wire settle remit pay_out deposit release provide contribute',
    goes: 'receive arrive come_in come_through',
    nouns: 'payment transfer disbursement',
  },
  {
    name: 'form',
    of: [],
    knownBy: 'form appoint nominate establish create set',
    does: 'form appoint name nominate install swear_in set_up establish create constitute inaugurate launch convene elect choose invest put_together seat',
    goes: 'take:office|seats|seat|posts|post|oath start:work begin:work come:being|existence|life',
    nouns: 'formation appointment nomination inauguration establishment creation',
  },
  {
    name: 'hold',
    only: 'talk talks negotiation meeting dialogue conference council contact round summit consultation discussion session committee',
    of: ['CONSULT', 'CONSULT/meet', 'CONSULT/negotiate'],
    knownBy: 'hold meet convene negotiate',
    does: 'hold begin start open convene conduct resume launch attend finish conclude organise organize stage',
    goes: 'begin start open meet resume take_place convene get_under go_ahead kick_off end conclude sit',
  },
  {
    name: 'meet',
    only: 'commander leader president minister general chief officer',
    of: ['CONSULT', 'CONSULT/meet'],
    knownBy: 'meet',
    does: '',
    alone: 'sit_down:together|talks|negotiations come_together shake:hands',
  },
  {
    name: 'service',
    of: [],
    knownBy: 'restore reconnect resume',
    does: 'restore reconnect resume switch_on turn_on bring_back reactivate',
    goes: 'come_back return resume flow work:again land touch_down take_off reopen open',
    stays: 'remain:shut|closed|cut|down|dead|off|grounded|suspended stay:shut|closed|cut|down|dead|off|grounded',
    nouns: 'restoration reconnection resumption',
  },
  {
    name: 'law',
    of: [],
    knownBy: 'pass adopt enact approve amend promulgate',
    does: 'pass adopt enact approve promulgate ratify vote_through sign amend change rewrite repeal drop scrap replace endorse',
    goes: 'pass become:law take:effect enter:force come:force',
    nouns: 'adoption passage enactment approval',
  },
  {
    name: 'publish',
    of: [],
    knownBy: 'publish issue present submit',
    does: 'publish issue release unveil present submit hand_in hand_over deliver table bring_out make_public put_out',
    goes: 'appear come_out',
    nouns: 'publication release',
  },
  {
    name: 'lift',
    of: ['CONCEDE/sanctions', 'CONCEDE/ease'],
    knownBy: 'lift ease waive delist',
    does: 'lift ease end remove waive drop suspend scrap relax abolish delist strike strike_off strike_from take_off drop_from remove_from cross_off',
    nouns: 'lifting easing removal',
  },
  {
    name: 'return',
    of: ['RETREAT/return'],
    knownBy: 'return repatriate restore',
    does: 'return repatriate restore give_back hand_back hand_over bring_back bring_home send_back send_home transfer exchange',
    goes: 'return go_home come_home come_back go_back arrive',
    nouns: 'return repatriation handover restitution',
  },
  {
    name: 'devolve',
    of: [],
    knownBy: 'devolve transfer hand',
    does: 'devolve transfer hand_over hand hand_back turn_over pass cede restore',
    goes: 'pass move',
    nouns: 'transfer devolution handover',
  },
  {
    name: 'deploy',
    of: ['MOBILIZE', 'MOBILIZE/troops', 'AID/military'],
    knownBy: 'deploy send station',
    does: 'deploy send dispatch station fly_in bring_in post install',
    goes: 'arrive land deploy come_in reach take_up',
    nouns: 'deployment arrival',
  },
  {
    name: 'inspect',
    of: [],
    knownBy: 'inspect verify examine',
    does: 'inspect visit see examine check verify look_at look_over tour open show',
    nouns: 'inspection visit verification',
  },
];

/** Verbs that lend a noun of a class their sense: "granted release to", "completed the withdrawal of". */
export const lightVerbs: ReadonlySet<string> = new Set(
  'grant give order carry complete finish begin start make approve authorise authorize allow win get receive conclude effect undertake conduct'.split(
    ' ',
  ),
);

/** Nouns of which one may stand for another in a report: a promise of prisoners is kept by freeing detainees. */
export const thingNouns: readonly string[] = [
  'prisoner detainee inmate captive hostage internee convict prison captiv detain servicem',
  'arm weapon gun rifle pistol firearm revolver shotgun arsenal kalashnikov machinegun weaponry missile mortar',
  'fighter guerrilla combatant rebel militant insurgent militiaman',
  'explosive ammunition bullet round semtex munition dynamite bomb',
  'troop soldier force army battalion brigade contingent personnel peacekeeper serviceman regiment company unit reinforcement platoon marine',
  'base post outpost garrison watchtower barracks camp position',
  'checkpoint roadblock post checkpost barrier',
  'aid food relief supply convoy truck lorry medicine shipment flour grain',
  'road route highway corridor crossing motorway',
  'body remains corpse',
  'salary wage pay pension',
  'money fund allowance payment stipend cash instalment compensation dollar euro pound franc peso rand rupee rupiah crown cent',
  'academy school college',
  'bank branch',
  'phone telephone telecommunication internet mobile',
  'electricity power grid',
  'monitor observer inspector',
  'land plot title hectare acre',
  'cabinet government executive administration',
  'election poll vote ballot',
  'sanction embargo',
  'law bill act legislation',
  'ship tanker vessel boat freighter',
  'flight plane aircraft airliner jet',
  'mine landmine',
  'refugee displaced returnee',
];

/** Words for people who are counted without a name of their kind: "freed 20 men". */
export const peopleCounted = 'man woman person people member fighter soldier other more one supporter rebel officer youth guerrilla';

/** What is said for an act that a promise may forbid, by PLOVER's type, beyond the reader's own lexicon; written as above. */
export const actVerbs: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: [
    'attack',
    'kill',
    'bomb',
    'shell',
    'raid',
    'ambush',
    'shoot',
    'gun_down',
    'murder',
    'wound',
    'injure',
    'abduct',
    'kidnap',
    'bombard',
    'assassinate',
    'torch',
    'mortar',
    'storm',
    'overrun',
    'open_fire',
    'fire_on',
    'fire_at',
    'fire:rocket|rockets|mortar|mortars|shots|shells|missile|missiles',
    'launch:attack|attacks|assault|raid|strike|strikes|rocket|rockets',
    'carry_out:attack|attacks|raid|strike|strikes|bombing|killing',
    'stage:attack|raid|ambush',
    'mount:attack|raid|ambush',
    'set_off:bomb|blast|explosion',
    'blow_up',
    'lob:grenade|grenades|shell|shells',
    'set_fire',
    'set_ablaze',
    'lay:dynamite|explosives|mine|mines|bomb|bombs|charges',
    'plant:dynamite|explosives|mine|mines|bomb|bombs|charges',
    'burn:house|houses|home|homes|hut|huts|village|villages|crops|truck|trucks',
    'sabotage',
    'burn_down',
  ],
  MOBILIZE: ['deploy', 'mass', 'reinforce', 'advance', 'move_into', 'send:reinforcements|troops|forces', 'recruit', 'call_up'],
};
