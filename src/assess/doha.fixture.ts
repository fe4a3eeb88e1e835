// The worked example of 2020 as the oracle has it (test/oracle/doha.lp), written as a dossier and claims. Minutes since 1 January 2020 UTC.
import type { Claim, Dossier } from '../terms/index.ts';
import { claim, dossier, minute, says } from './small-dossier.fixture.ts';

const date: [string, string] = [minute(100_530), minute(101_040)];

/** The dossier of doha.lp. */
export const dohaDossier: Dossier = dossier({
  id: 'doha',
  accords: { doha: ['us', 'taliban'], joint: ['us', 'gov'], riv: ['us', 'taliban'], ext: ['gov', 'taliban'] },
  commitments: [
    { id: 'doha/release', obligors: ['gov'], beneficiary: 'taliban', floor: 1, cap: 5000, due: date },
    { id: 'doha/release-back', obligors: ['taliban'], beneficiary: 'gov', floor: 1, cap: 1000, due: date },
    { id: 'doha/talks', obligors: ['taliban'], beneficiary: 'gov', participants: ['gov'], floor: 1, cap: 1, due: date },
    { id: 'doha/withdraw1', obligors: ['us'], beneficiary: 'taliban', floor: 4400, cap: 4400, due: [minute(280_530), minute(281_040)] },
    {
      id: 'doha/withdraw2',
      obligors: ['us'],
      beneficiary: 'taliban',
      floor: 8600,
      cap: 8600,
      due: [minute(698_130), minute(698_640)],
      requires: { all: [{ done: 'doha/talks' }, { complies: 'doha/noattack' }] },
    },
    { id: 'doha/noattack', kind: 'refrain', obligors: ['taliban'], beneficiary: 'us', scopeIn: { target: ['foreign'] } },
    { id: 'riv/riv-tb', kind: 'refrain', obligors: ['taliban'], beneficiary: 'us', period: [minute(74_610), minute(84_690)] },
    { id: 'ext/truce-ext', kind: 'refrain', obligors: ['taliban'], beneficiary: 'gov', period: [minute(84_690), minute(100_529)] },
  ],
  demands: [
    { id: 'dg', party: 'gov', of: 'doha/release', until: { commitment: 'doha/talks', atLeast: 1 } },
    { id: 'dt', party: 'taliban', of: 'doha/talks', until: { commitment: 'doha/release', atLeast: 4800 } },
  ],
  limits: [{ id: 'm1500', party: 'gov', of: 'doha/release', max: 1500, until: 'doha/talks' }],
  views: [
    { id: 'tb', name: 'tb', tiers: [['taliban'], ['press']], floors: { 'doha/release': 4800 } },
    { id: 'gv', name: 'gv', tiers: [['gov'], ['press']], floors: {} },
    { id: 'ind', name: 'ind', tiers: [['press']], floors: {} },
    { id: 'all', name: 'all', tiers: [['press', 'gov', 'taliban']], floors: {} },
  ],
});

const press = (id: string, key: Claim['key'], from: number, to: number, known: number): Claim =>
  claim(id, key, { when: [minute(from), minute(to)], known: minute(known) });

/** The claims of doha.lp; one utterance of the oracle may be several claims here. */
export const dohaClaims: Claim[] = [
  press('k1', says('us', 'accept', 'doha'), 85_740, 85_770, 85_800),
  press('k2', says('taliban', 'accept', 'doha'), 85_740, 85_770, 85_800),
  press('k3', says('gov', 'accept', 'joint'), 85_710, 85_740, 85_800),
  press('k4', says('us', 'accept', 'joint'), 85_710, 85_740, 85_800),
  press('k5', says('taliban', 'accept', 'riv'), 73_980, 74_010, 74_040),
  press('k6', says('us', 'accept', 'riv'), 73_980, 74_010, 74_040),
  press('k7', says('gov', 'accept', 'ext'), 86_880, 86_910, 86_940),
  press('k8a', says('gov', 'reject', 'doha/release', 'ghani1'), 86_880, 86_910, 86_940),
  press('k8b', says('gov', 'demand', 'dg', 'ghani1'), 86_880, 86_910, 86_940),
  press('k9a', says('taliban', 'demand', 'dt', 'mujahid1'), 88_560, 88_620, 88_633),
  press('k9b', says('taliban', 'reject', 'ext/truce-ext', 'mujahid1'), 88_560, 88_620, 88_633),
  press('k10a', says('gov', 'accept', 'doha/release', 'decree'), 100_560, 100_800, 100_920),
  press('k10b', says('gov', 'drop', 'dg', 'decree'), 100_560, 100_800, 100_920),
  press('k10c', says('gov', 'limit', 'm1500', 'decree'), 100_560, 100_800, 100_920),
  press('k11', { kind: 'act', act: 'khost', actor: 'unknown', tags: { target: ['civilians'] } }, 88_380, 88_440, 88_680),
  claim(
    'k12',
    { kind: 'act', act: 'op3', actor: 'taliban', tags: { target: ['afghan-forces'] } },
    { when: [minute(89_010), minute(89_820)], known: minute(89_880), by: 'gov' },
  ),
];

/** The queries of doha_q.lp: name to [t, k, view]. */
export const dohaQueries: Readonly<Record<string, [number, number, string]>> = {
  mar2_ind: [88_920, 88_920, 'ind'],
  mar2_tb: [88_920, 88_920, 'tb'],
  mar10_grey: [100_620, 100_620, 'ind'],
  mar11_before_decree_known: [101_520, 100_860, 'ind'],
  mar11_after_decree_known: [101_520, 101_520, 'ind'],
  mar11_tb: [101_520, 101_520, 'tb'],
  mar4_gv: [91_440, 91_440, 'gv'],
};
