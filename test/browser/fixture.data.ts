// A small peace process that never was, as an Office would hand it out: a dossier, three pages with readings and claims, and
// boards in which the views disagree. The desk's tests and the browser tests ask it; nothing here is computed from anything.
import { formatInstant, parseMoment, sha256, Fault } from '../../src/kit/index.ts';
import { Board, Claim, Dossier, Page, Reading, type BoardLine, type Proof } from '../../src/terms/index.ts';
import type { Office, Question } from '../../src/flow/office.ts';

const courier = [
  'The Upland Council will open no talks before three hundred detainees are free, its spokeswoman Ana Reyes said on Monday, according to Coast Radio.',
  '“We signed for three hundred, and fifty more or less will not sink a boat,” she added.',
  'The coast government did not sign the accord. “Nobody asked us, and we owe nobody a key,” said the interior minister, Tomas Hale.',
].join('\n\n');
const radio = [
  'Two of the five river crossings were open by noon, the League’s monitors said. The Delta Courier counted three.',
  'A patrol boat was fired on near Low Sluice, the coast’s navy said; the Council denied it: “No order was given and no shot was ours.”',
].join('\n\n');
const odd = 'A <b>note</b> without a date: the ferry was late & nobody said why.';

const page = (id: string, text: string, rest: object) => Page.parse({ id, text, hash: sha256(text), dated: 'given', ...rest });
const pages = [
  page('page_courier', courier, {
    outlet: 'delta-courier',
    title: 'No talks before the gates open, uplands say',
    published: '2021-05-10T14:00:00Z',
    source: 'Delta Courier, 10 May 2021, by telephone from Ferry Town (an invention)',
    authors: ['L. Marsh'],
  }),
  page('page_radio', radio, {
    outlet: 'coast-radio',
    title: 'Crossings open, and a quarrel over a shot',
    published: '2021-05-11T09:30:00Z',
  }),
  page('page_note', odd, { dated: 'none' }),
];

const at = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words);
  if (start < 0) throw new Fault('fixture.no-words', `"${words}" is not in the text`, 'Mend the fixture.');
  return [start, start + words.length];
};
const reading = (id: string, rest: object) =>
  Reading.parse({
    page: id,
    reader: 'fixture/1',
    language: 'en',
    mentions: [],
    entities: [],
    statements: [],
    events: [],
    undertakings: [],
    positions: [],
    times: [],
    amounts: [],
    unresolved: [],
    ...rest,
  });
const outlet = (name: string, actor: string) => ({ role: 'outlet', name, actor });
const speaker = (name: string, actor: string) => ({ role: 'speaker', name, actor });
const relayed = [
  outlet('Delta Courier', 'delta-courier'),
  outlet('Coast Radio', 'coast-radio'),
  { ...speaker('Ana Reyes', 'ana-reyes'), medium: 'telephone' },
];
const readings = [
  reading('page_courier', {
    statements: [
      {
        id: 'st_1',
        source: [at(courier, 'its spokeswoman Ana Reyes')],
        cue: [at(courier, 'said on Monday')],
        kind: 'indirect',
        act: 'demand',
        confidence: 0.9,
        content: [at(courier, 'The Upland Council will open no talks before three hundred detainees are free')],
        chain: relayed,
      },
      {
        id: 'st_2',
        source: [at(courier, 'she')],
        cue: [at(courier, 'added')],
        kind: 'direct',
        act: 'say',
        confidence: 0.8,
        content: [at(courier, 'We signed for three hundred, and fifty more or less will not sink a boat,')],
        chain: relayed,
      },
      {
        id: 'st_3',
        source: [at(courier, 'the interior minister, Tomas Hale')],
        cue: [at(courier, 'said the').map((n, i) => (i === 0 ? n : n - 4))],
        kind: 'direct',
        act: 'reject',
        confidence: 0.95,
        content: [at(courier, 'Nobody asked us, and we owe nobody a key,')],
        chain: [outlet('Delta Courier', 'delta-courier'), speaker('Tomas Hale', 'tomas-hale')],
      },
    ],
    times: [
      {
        start: at(courier, 'Monday')[0],
        end: at(courier, 'Monday')[1],
        text: 'Monday',
        type: 'DATE',
        value: '2021-05-10',
        from: '2021-05-10T00:00:00Z',
        to: '2021-05-10T23:59:59Z',
      },
    ],
    amounts: [
      {
        span: at(courier, 'three hundred detainees'),
        text: 'three hundred detainees',
        low: 300,
        high: 300,
        bound: 'exact',
        unit: 'detainees',
      },
    ],
    unresolved: [
      {
        code: 'amount.vague',
        span: at(courier, 'fifty more or less'),
        reason: 'It does not say fifty of what, nor whether it moves the count.',
      },
    ],
  }),
  reading('page_radio', {
    statements: [
      {
        id: 'st_4',
        source: [at(radio, 'the League’s monitors')],
        cue: [at(radio, 'said')],
        kind: 'indirect',
        act: 'say',
        confidence: 0.9,
        content: [at(radio, 'Two of the five river crossings were open by noon')],
        chain: [outlet('Coast Radio', 'coast-radio'), speaker('monitors', 'league')],
      },
      {
        id: 'st_5',
        source: [at(radio, 'the Council')],
        cue: [at(radio, 'denied it')],
        kind: 'mixed',
        act: 'deny',
        confidence: 0.7,
        content: [at(radio, 'No order was given and no shot was ours.')],
        chain: [outlet('Coast Radio', 'coast-radio'), speaker('the Council', 'uplands')],
      },
    ],
  }),
];

const cite = (id: string, text: string, words: string) => {
  const [start, end] = at(text, words);
  return { page: id, start, end, quote: words };
};
const base = { polarity: 'for', via: [], origin: 'machine', confidence: 0.84, reason: 'its object is what the commitment calls detainees' };
const claims = [
  {
    ...base,
    id: 'claim_demand',
    by: 'uplands',
    via: ['coast-radio', 'delta-courier'],
    chain: relayed,
    known: '2021-05-10T14:00:00Z',
    key: { kind: 'utterance', utterance: 'u1', party: 'uplands', act: 'demand', about: 'talks-after-release' },
    when: ['2021-05-10T00:00:00Z', '2021-05-10T14:00:00Z'],
    cite: cite('page_courier', courier, 'The Upland Council will open no talks before three hundred detainees are free'),
  },
  {
    ...base,
    id: 'claim_reject',
    by: 'coast',
    chain: [outlet('Delta Courier', 'delta-courier'), speaker('Tomas Hale', 'tomas-hale')],
    known: '2021-05-10T14:00:00Z',
    key: { kind: 'utterance', utterance: 'u2', party: 'coast', act: 'reject', about: 'ferry-2021/release' },
    when: ['2021-05-10T00:00:00Z', '2021-05-10T14:00:00Z'],
    cite: cite('page_courier', courier, 'Nobody asked us, and we owe nobody a key,'),
  },
  {
    ...base,
    id: 'claim_two',
    by: 'league',
    via: ['coast-radio'],
    chain: [outlet('Coast Radio', 'coast-radio'), speaker('monitors', 'league')],
    known: '2021-05-11T09:30:00Z',
    key: { kind: 'total', commitment: 'ferry-2021/crossings' },
    when: [null, '2021-05-11T09:30:00Z'],
    value: [2, 2],
    cite: cite('page_radio', radio, 'Two of the five river crossings were open by noon'),
  },
  {
    ...base,
    id: 'claim_three',
    by: 'delta-courier',
    via: ['coast-radio'],
    chain: [outlet('Coast Radio', 'coast-radio'), outlet('Delta Courier', 'delta-courier')],
    known: '2021-05-11T09:30:00Z',
    key: { kind: 'total', commitment: 'ferry-2021/crossings' },
    when: [null, '2021-05-11T09:30:00Z'],
    value: [3, 3],
    cite: cite('page_radio', radio, 'The Delta Courier counted three'),
  },
  {
    ...base,
    id: 'claim_shot',
    by: 'coast',
    via: ['coast-radio'],
    chain: [outlet('Coast Radio', 'coast-radio'), speaker("the coast's navy", 'coast')],
    known: '2021-05-11T09:30:00Z',
    key: { kind: 'act', act: 'a1', actor: 'uplands', tags: { target: ['patrol-boats'] } },
    when: ['2021-05-10T20:00:00Z', '2021-05-11T09:00:00Z'],
    cite: cite('page_radio', radio, 'A patrol boat was fired on near Low Sluice'),
  },
  {
    ...base,
    id: 'claim_no_shot',
    polarity: 'against',
    by: 'uplands',
    via: ['coast-radio'],
    chain: [outlet('Coast Radio', 'coast-radio'), speaker('the Council', 'uplands')],
    known: '2021-05-11T09:30:00Z',
    key: { kind: 'act', act: 'a1', actor: 'uplands', tags: { target: ['patrol-boats'] } },
    when: ['2021-05-10T20:00:00Z', '2021-05-11T09:00:00Z'],
    cite: cite('page_radio', radio, 'No order was given and no shot was ours.'),
  },
].map((claim) => Claim.parse(claim));

const commitment = (id: string, rest: object) => ({
  id,
  accord: id.split('/')[0],
  kind: 'achieve',
  participants: [],
  action: { verbs: [], objects: [] },
  names: [],
  essential: false,
  scope: { in: {}, out: {} },
  through: false,
  carries: [],
  needs: [],
  ...rest,
});
const actor = (id: string, name: string, kind: string, rest: object = {}) => ({ id, name, kind, ...rest });
const tiers = (id: string, name: string, ...ranks: string[][]) => ({ id, name, tiers: ranks });
const dossier = Dossier.parse({
  id: 'ferry-2021',
  title: 'The Ferry Town talks',
  summary: 'An invented process on an invented river: who opens the gates first, and who says that they are open.',
  moment: '2021-05-12',
  view: 'all',
  actors: [
    actor('uplands', 'Upland Council', 'armed-group', { zone: 'Asia/Kabul' }),
    actor('coast', 'Coast government', 'government'),
    actor('league', 'The League', 'organisation'),
    actor('ana-reyes', 'Ana Reyes', 'person', { roles: [{ of: 'uplands', as: 'spokeswoman' }] }),
    actor('tomas-hale', 'Tomas Hale', 'person', { roles: [{ of: 'coast', as: 'interior minister' }] }),
    actor('delta-courier', 'Delta Courier', 'outlet'),
    actor('coast-radio', 'Coast Radio', 'outlet'),
  ],
  accords: [
    {
      id: 'ferry-2021',
      title: 'Ferry Town accord',
      names: ['the accord'],
      status: 'signed',
      date: '2021-05-03',
      signatories: ['uplands', 'league'],
      supersedes: [],
    },
    {
      id: 'quiet-2021',
      title: 'The quiet week',
      names: ['the quiet'],
      status: 'announced',
      date: '2021-04-24',
      signatories: ['uplands', 'coast'],
      supersedes: [],
    },
  ],
  commitments: [
    commitment('ferry-2021/release', {
      title: 'Release of up to 300 detainees',
      obligors: ['coast'],
      beneficiary: 'uplands',
      unit: 'detainees',
      floor: { amount: 250, by: 'uplands' },
      cap: 300,
      clause: {
        ref: 'Part Two, 1',
        quote: 'up to three hundred persons held on the coast shall be at liberty',
        gist: 'The coast frees detainees before the talks.',
      },
    }),
    commitment('ferry-2021/talks', {
      title: 'Talks between the Council and the coast begin',
      obligors: ['uplands'],
      participants: ['coast'],
      clause: { ref: 'Part Two, 2', gist: 'Talks open when the gates have.' },
    }),
    commitment('ferry-2021/crossings', {
      title: 'Five river crossings open to traders',
      obligors: ['uplands'],
      beneficiary: 'coast',
      unit: 'crossings',
      floor: { amount: 5, by: 'the text' },
      clause: { ref: 'Part One, 4', quote: 'five crossings' },
    }),
    commitment('ferry-2021/no-fire', {
      title: 'No fire on patrol boats',
      kind: 'refrain',
      obligors: ['uplands'],
      beneficiary: 'coast',
      clause: { ref: 'Part One, 1' },
    }),
    commitment('quiet-2021/quiet', {
      title: 'Seven days without attacks in towns',
      kind: 'refrain',
      obligors: ['uplands', 'coast'],
      clause: { ref: 'Statement of 24 April' },
    }),
  ],
  demands: [
    { id: 'talks-after-release', party: 'uplands', of: 'ferry-2021/talks', until: { commitment: 'ferry-2021/release', atLeast: 250 } },
  ],
  limits: [],
  powers: [],
  groups: [],
  amendments: [],
  facts: [],
  kinds: [],
  views: [
    tiers('all', 'All sources alike', ['all']),
    tiers('uplands', "The Upland Council's account", ['uplands'], ['outlets']),
    tiers('coast', "The coast's account", ['coast'], ['outlets']),
    tiers('press', 'Independent press', ['outlets']),
  ],
});

const silence: Proof = {
  rule: 'leaf.silent',
  text: 'Nobody has told of a release',
  value: 'silent',
  silence: 'no live admitted claim on performance:ferry-2021/release known by then',
};
const rejected: Proof = {
  rule: 'row.6',
  text: 'The one who owes it surely rejects it',
  value: 'true',
  premises: [
    {
      rule: 'position.sure',
      text: 'The Coast government rejects the release',
      value: 'true',
      for: ['claim_reject'],
      alternatives: 2,
      premises: [
        {
          rule: 'fluent.start',
          text: 'A rejection was spoken on 10 May',
          value: 'true',
          for: ['claim_reject'],
          premises: [{ rule: 'fluent.inertia', text: 'Nothing later takes it back', value: 'true', silence: 'no later acceptance' }],
        },
      ],
    },
    { rule: 'done', text: 'The release is done', value: 'silent', premises: [silence] },
  ],
};
const blocked: Proof = {
  rule: 'row.10',
  text: 'It cannot be reached as positions stand',
  value: 'true',
  premises: [
    { rule: 'demand', text: 'The Upland Council will not talk before 250 detainees are free', value: 'true', for: ['claim_demand'] },
    rejected,
  ],
};
const counted: Proof = {
  rule: 'row.11',
  text: 'Some of it has been done',
  value: 'true',
  for: ['claim_two', 'claim_three'],
  outranked: [{ claim: 'claim_shot', why: 'it tells of something else' }],
};
const shot: Proof = {
  rule: 'row.4',
  text: 'Whether the promise was broken is contested',
  value: 'contested',
  for: ['claim_shot'],
  against: ['claim_no_shot'],
};
const quiet: Proof = {
  rule: 'row.1',
  text: 'The week is over and nobody tells of a violation',
  value: 'true',
  silence: 'no live admitted claim of an act in its scope',
};

const none = { low: 0, high: 0, need: null, floor: null, floorBy: null, cap: null };
const due = { earliest: '2021-05-20T19:30:00Z', latest: '2021-05-20T23:59:59Z', text: '20 May 2021', phase: 'not-due' };
const line = (id: string, state: BoardLine['state'], row: number, because: Proof, rest: object = {}) => {
  const { accord, title, kind, obligors } = dossier.commitments.find((one) => one.id === id)!;
  return {
    id,
    accord,
    title,
    kind,
    obligors,
    state,
    row,
    progress: none,
    due: null,
    bound: 'true',
    achievable: true,
    waiting: [],
    because,
    ...rest,
  };
};
const released = { low: 0, high: 0, need: 300, floor: 250, floorBy: 'uplands', cap: 300, unit: 'detainees' };
const waiting = [{ for: 'ferry-2021/release', text: 'Release of up to 300 detainees', because: 'The Upland Council demands 250 first' }];
const crossings = { low: 2, high: 3, need: 5, floor: 5, floorBy: 'the text', cap: null, unit: 'crossings' };
const lines = (change: Partial<Record<string, object>> = {}) =>
  [
    line('ferry-2021/release', 'rejected', 6, rejected, { progress: released, due, bound: 'false', achievable: false }),
    line('ferry-2021/talks', 'blocked', 10, blocked, {
      progress: { ...none, need: 1 },
      due: { ...due, phase: 'grey' },
      waiting,
      achievable: false,
    }),
    line('ferry-2021/crossings', 'in-progress', 11, counted, {
      progress: crossings,
      due: { ...due, earliest: '2021-05-10T19:30:00Z', latest: '2021-05-10T19:30:00Z', text: '10 May 2021', phase: 'passed' },
    }),
    line('ferry-2021/no-fire', 'disputed', 4, shot, { about: ['whether it was violated'] }),
    line('quiet-2021/quiet', 'fulfilled', 1, quiet, { late: false }),
  ].map((one) => ({ ...one, ...change[one.id] }));
const boards: Record<string, ReturnType<typeof lines>> = {
  all: lines(),
  uplands: lines({
    'ferry-2021/no-fire': { state: 'in-force', row: 12 },
    'ferry-2021/crossings': { state: 'fulfilled', row: 1, late: true },
  }),
  coast: lines({
    'ferry-2021/no-fire': { state: 'breached', row: 3 },
    'ferry-2021/crossings': { state: 'overdue', row: 9 },
    'quiet-2021/quiet': { state: 'fulfilled', late: 'disputed' },
  }),
  press: lines({ 'ferry-2021/release': { state: 'conditional', row: 8 }, 'ferry-2021/no-fire': { state: 'in-force', row: 12 } }),
};
const findings = [
  {
    kind: 'deadlock',
    commitment: 'ferry-2021/talks',
    cycle: ['ferry-2021/talks', 'ferry-2021/release'],
    text: 'The talks wait for the release and the release waits for the talks',
    claims: ['claim_demand', 'claim_reject'],
  },
  {
    kind: 'binds-nonsignatory',
    commitment: 'ferry-2021/release',
    party: 'coast',
    text: 'The Coast government owes the release and did not sign',
    claims: [],
  },
  {
    kind: 'gap',
    demand: 'talks-after-release',
    limit: 'one-hundred',
    needs: 250,
    allows: 100,
    text: 'A demand of 250 stands over a limit of 100',
    claims: ['claim_demand'],
  },
  { kind: 'uncorroborated', key: 'act:a1', by: 'coast', text: 'Only the Coast government tells of the shot', claims: ['claim_shot'] },
];

function question(asked: Partial<Question>): Question {
  const known = [...dossier.views].map(({ id }) => id);
  const { at: moment = '2021-05-12', view = 'all' } = asked;
  if (!known.includes(view)) throw new Fault('question.unknown-view', `there is no view "${view}"`, `Choose one of ${known.join(', ')}.`);
  return { at: moment, known: asked.known ?? moment, view };
}

function board(asked: Question): Board {
  const [moment, known] = [parseMoment(asked.at), parseMoment(asked.known)].map(formatInstant);
  const early = parseMoment(asked.known) < parseMoment('2021-05-09');
  const shown = early
    ? boards[asked.view]!.map((one) => ({
        ...one,
        state: 'in-force',
        row: 12,
        because: quiet,
        waiting: [],
        progress: { ...one.progress, low: 0, high: 0 },
      }))
    : boards[asked.view];
  return Board.parse({
    dossier: dossier.id,
    at: moment,
    known,
    view: asked.view,
    commitments: shown,
    findings: early ? [] : findings,
    claims: early ? 0 : claims.length,
    issues: [],
  });
}

/** The invented process, as an Office. */
export const fixtureOffice: Office = {
  dossier,
  issues: [],
  pages: () => pages,
  page: (id) => pages.find((one) => one.id === id),
  reading: (id) => readings.find((one) => one.page === id),
  claims: () => claims,
  allClaims: () => claims,
  claim: (id) => claims.find((one) => one.id === id),
  moment: () => '2021-05-12',
  question,
  board,
};
