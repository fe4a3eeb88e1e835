// Sorts of nouns that decide what a verb means in reports of conflict and peace. Lower case, singular; a class may be used by its name in the table of deeds.

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Class by name. */
export const nounClasses: Readonly<Record<string, readonly string[]>> = {
  captives: words(
    'prisoner detainee captive inmate hostage militant fighter soldier man people member commander pow internee abductee civilian militiaman rebel insurgent person activist journalist leader politician follower peacekeeper sergeant lawmaker lawyer governor mayor official policewoman policeman officer student teacher bishop priest worker woman child engineer driver nurse doctor pilot sailor fisherman fishermen monk nun trader missionary technician surveyor elder national citizen',
  ),
  freed: words('prisoner detainee captive inmate hostage man woman member soldier fighter rebel remainder rest other group batch #'),
  fighters: words(
    'fighter rebel guerrilla guerilla combatant soldier troop force militia militiaman insurgent battalion gunman army ex-fighter ex-combatant ex-rebel militant guard mercenary commando recruit garrison unit brigade gun container men ranger',
  ),
  monitors: words('monitor observer peacekeeper inspector mission'),
  posts: words('fighter rebel guerrilla combatant soldier troop force army battalion checkpoint post outpost roadblock camp men'),
  convoy: words('convoy lorry truck vehicle bus'),
  access: words('access passage movement delivery'),
  remains: words('body remains corpse'),
  forces: words(
    'troop force soldier army unit tank personnel artillery fighter base military brigade battalion contingent regiment convoy men garrison presence armour armor division marine',
  ),
  strength: words(
    'troop force soldier army unit tank artillery reservist warship ship jet carrier military police militia battalion brigade missile battery aircraft reserve fleet warplane',
  ),
  arms: words(
    'arm weapon missile arsenal gun rifle explosive ammunition rocket weaponry stockpile tank mortar cache munition grenade pistol equipment howitzer',
  ),
  truce: words('ceasefire cease-fire truce armistice reduction lull pause calm cessation de-escalation moratorium hostility'),
  fighting: words(
    'attack operation offensive assault strike airstrike raid bombing shelling ambush hostility fighting violence fire rocket missile clash war campaign battle bombardment killing incursion mission',
  ),
  accords: words(
    'agreement deal accord pact treaty declaration truce ceasefire cease-fire memorandum communique protocol document understanding contract plan mou compromise consensus settlement roadmap charter convention',
  ),
  talks: words(
    'talk negotiation meeting dialogue discussion conference summit consultation session conversation briefing dinner lunch phone-call teleconference gathering contact',
  ),
  call: words('call conversation phone teleconference'),
  visits: words('visit trip tour mission'),
  aid: words(
    'aid food medicine relief supply assistance grain fuel water vaccine tent parcel equipment help shelter donation grant fund loan funding money support clothes blanket kit ventilator package contribution services care flour rice wheat bread maize seed ration compensation drug insulin oxygen mattress stove imagery photograph intelligence guarantee',
  ),
  money: words('dollar million billion euro pound yen aid grant loan fund money credit funding contribution'),
  publicGood: words('food medicine water gas electricity power internet salary fund payment tax supply'),
  ties: words(
    'tie relation aid funding assistance support trade cooperation link contact exchange flight sale shipment import export visa delivery supply',
  ),
  diplomats: words('ambassador diplomat envoy attache attaché staff mission representative consul'),
  outsiders: words('worker inspector observer monitor staff agency journalist organisation organization ngo peacekeeper'),
  routes: words(
    'road crossing border port airport corridor convoy checkpoint highway route passage strait bridge street airspace flight frontier gate entry',
  ),
  opened: words(
    'road crossing border port airport corridor access convoy checkpoint blockade siege aid passage route highway flight embassy ship vessel frontier airspace door',
  ),
  penalties: words('sanction tariff embargo penalty fine freeze'),
  restrictions: words(
    'sanction restriction ban curfew embargo blockade emergency siege law tariff boycott limit rule order measure travel-ban control warrant charge',
  ),
  demands: words('demand condition request call claim appeal'),
  blame: words('lawsuit suit complaint charge petition indictment case accusation allegation grievance'),
  inquiry: words('investigation probe inquiry enquiry audit inquest review hearing'),
  legal: words('action proceeding prosecution case lawsuit suit'),
  approval: words(
    'support solidarity praise condolence congratulation sympathy backing commitment endorsement welcome appreciation gratitude admiration respect friendship',
  ),
  contempt: words('condemnation criticism rejection anger outrage concern dismay disapproval objection displeasure opposition protest'),
  proposals: words(
    'proposal offer request demand call appeal plan resolution bid motion invitation idea suggestion petition order advance',
  ),
  permission: words('permission access visa entry approval admission admittance clearance request authorisation authorization'),
  asylum: words('asylum refuge sanctuary shelter'),
  walkout: words('strike walkout stoppage work'),
  crowd: words(
    'demonstrator protester protestor people supporter worker student villager resident farmer driver striker refugee miner woman youth settler activist civilian man mother nationalist',
  ),
  march: words('protest demonstration rally march sit-in vigil riot strike boycott protest-rally'),
  warning: words('ultimatum warning deadline threat'),
  emergency: words('curfew emergency siege law'),
  press: words('newspaper paper publication broadcast website station magazine programme program channel coverage media'),
  property: words('house home property building farm car oilfield'),
  place: words(
    'town city village base territory area district region camp headquarters post outpost airport compound checkpoint mosque bridge hill position enclave province neighborhood neighbourhood monastery school hospital station depot arsenal armoury',
  ),
  targets: words(
    'target position base village town city checkpoint convoy building hospital school market post fighter militant force troop tanker ship depot camp house tank area district region mosque church neighbourhood neighborhood enclave stronghold facility',
  ),
  bombs: words('bomb device mine vehicle car ied explosive grenade shell rocket missile'),
  forgiven: words('prisoner leader activist convict president rebel politician dissident fighter'),
  returned: words(
    'weapon base equipment helicopter uranium heu plane aircraft vessel money artifact artefact antiquity painting sculpture property asset body remains item treasure mandate ship land skull manuscript',
  ),
  leaders: words(
    'president minister secretary leader king prince counterpart envoy chief mullah commander premier chancellor official queen emir sultan',
  ),
  exercises: words('exercise drill maneuver manoeuvre game patrol training'),
  information: words('information intelligence evidence data technology document list'),
  militarySelf: words('alert standby'),
  result: words('result victory election outcome legitimacy verdict ruling'),
  refugees: words('refugee migrant seeker exile evacuee displaced immigrant people'),
  peacekeepers: words('peacekeeper peacekeeping peace-keeping troop soldier monitor'),
  killed: words('people person civilian soldier man woman child member fighter policeman officer militant leader'),
  post: words('post office position job'),
};

/** Nouns that count or part others: what stands after "of" is meant. */
export const quantities: ReadonlySet<string> = new Set(
  words(
    'hundred thousand dozen million score number series group lot host round string wave state majority most part deployment patch third half quarter handful couple batch pair rest remainder all some many one two three contingent party spate kind sort form bit piece tens first total type amount shipment unit member cent percent percentage % ton tonne kilo kilogram kilogramme litre liter gallon barrel worth load truckload planeload consignment collection stock bulk portion share proportion variety package crate box bag sack',
  ),
);

/** Heads of phrases that name somebody who can act: people, bodies, forces. */
export const actorNouns: ReadonlySet<string> = new Set(
  words(`government ministry army military police force troop soldier rebel militant insurgent guerrilla guerilla fighter gunman group movement party opposition coalition faction militia president minister secretary leader premier chancellor king queen prince emir sultan
  spokesman spokeswoman spokesperson official officer authority council committee commission parliament senate congress court judge prosecutor lawmaker legislator senator deputy mp ambassador envoy diplomat delegation negotiator mediator commander general colonel chief head
  demonstrator protester protestor student worker teacher striker refugee migrant civilian villager resident citizen people prisoner detainee hostage captive inmate journalist reporter activist dissident lawyer doctor staff peacekeeper observer inspector monitor agency organisation organization
  union alliance bloc company firm bank newspaper team crew navy guard corps brigade battalion regime administration cabinet politician candidate mayor governor imam bishop archbishop pope cleric priest supporter member militiaman gang cartel bomber attacker terrorist separatist
  counterpart ally partner donor nation country state republic side community population woman man child family victim employee farmer miner driver expert investigator agent patrol convoy warplane helicopter jet tank warship representative adviser advisor tribe clan youth
  firefighter settler servicemen serviceman policeman marine unit contingent regiment crowd mob leadership embassy consulate office department bureau federation association institution neighbor neighbour superpower power mullah warlord strongman colonialist landowner demonstrants
  inhabitant editor author analyst scholar businessman tycoon executive chairman chairwoman director boss founder actor actress director-general nationals national foreigner tourist aide advisor board assembly mission forum summit junta wing branch affiliate cell jihadist extremist islamist fundamentalist
  watchdog charity ngo prime-minister counter-terrorism hacker sergeant captain major lieutenant pilot sailor fisherman trader merchant smuggler trafficker suspect defendant convict ex-president ex-minister conference congresswoman congressman representatives lawmakers`),
);

/** Nouns that name no one, though a capital may make them look like a name where they open a sentence. */
export const commonNouns: ReadonlySet<string> = new Set(Object.values(nounClasses).flat());

/** Nouns of harm: who is behind such a deed is blamed for it, not whom it hits. */
export const harms: ReadonlySet<string> = new Set(
  words(
    'attack assault offensive invasion airstrike strike bombing bombardment shelling raid ambush massacre killing murder assassination shooting execution torture abduction kidnapping blast explosion violence atrocity arrest detention crackdown violation abuse aggression incursion destruction demolition beheading slaying',
  ),
);
