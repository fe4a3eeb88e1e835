import { describe, expect, test } from 'vitest';
import { formatIssue } from '../kit/index.ts';
import { checkDossier } from './check.ts';
import { lintDossier } from './lint.ts';
import { sample, spoil } from './sample.fixture.ts';

const truce = 'accords/truce.yaml';

/** Lints files that must pass the check. */
function lint(files: Readonly<Record<string, string>>): string[] {
  const { dossier, issues, places } = checkDossier(files);
  if (dossier === undefined) throw new Error(issues.map(formatIssue).join('\n'));
  return lintDossier(dossier, { places }).map(formatIssue);
}

const second = (status: string, more: string) => `id: pact-2024
title: The pact
status: ${status}
date: 2020-03-05
signatories: [north, front]
${more}`;

const refrain = `commitments:
  - id: no-patrols
    title: No patrols
    kind: refrain
    obligor: north
    scope: { in: { target: [security-forces] }, out: { place: [capital] } }
    clause: { ref: "9" }
`;
const capped = `commitments:
  - { id: fewer, title: Fewer, kind: achieve, obligor: north, matter: prisoners, unit: prisoners, floor: 1, cap: 500, clause: { ref: "9" } }
`;
const matter = spoil(truce, '    cap: 5000', '    cap: 5000\n    matter: prisoners');
const needs = (tags: string) => spoil(truce, '    cap: 5000', `    cap: 5000\n    needs: [{ id: guard, actor: north, tags: ${tags} }]`);

describe('lint', () => {
  test('finds nothing in a sound dossier', () => {
    expect(lint(sample)).toEqual([]);
  });

  test('finds an obligor who did not sign', () => {
    expect(lint(spoil(truce, 'signatories: [north, front]', 'signatories: [front]'))).toEqual([
      `${truce}:7:9 warning lint.nonsignatory-obligor  commitment "truce-2024/release" binds "north", who did not sign "truce-2024". It stays conditional until they accept it; if they did sign, add them to signatories.`,
      expect.stringContaining('commitment "truce-2024/talks" binds "north"'),
    ]);
  });

  test('finds "up to N" with no floor, and the views that lack one', () => {
    const bare = spoil(truce, '    floor: { amount: 1000, by: the text }\n', '');
    expect(lint(bare)).toEqual([
      expect.stringContaining('is "up to 5000 prisoners", and the text does not say, nor the views "all", how many would be enough'),
    ]);
    expect(lint(spoil('views.yaml', '  floors: { truce-2024/release: 4800 }\n', '', bare))).toEqual([
      expect.stringContaining('neither the text nor a view says'),
    ]);
    expect(lint(spoil('views.yaml', '  tiers: [[all]]', '  tiers: [[all]]\n  floors: { truce-2024/release: 1 }', bare))).toEqual([]);
  });

  test('finds an unsigned accord with commitments', () => {
    expect(lint(spoil(truce, 'status: signed', 'status: leaked'))).toEqual([
      `${truce}:1:5 warning lint.unsigned-with-commitments  accord "truce-2024" is leaked, not signed: its 2 commitments bind nobody. If it was signed, write status: signed.`,
    ]);
    expect(lint({ ...sample, 'accords/z.yaml': 'id: z\ntitle: Z\nstatus: draft\n' })).toEqual([]);
  });

  test('finds an accord without signatories that supersedes', () => {
    const decree = 'id: decree\ntitle: A decree\nstatus: announced\nsupersedes: [truce-2024]\n';
    expect(lint({ ...sample, 'accords/z.yaml': decree })).toEqual([
      expect.stringContaining(
        'accords/z.yaml:1:5 warning lint.supersedes-unsigned  accord "decree" has no signatories and so supersedes nothing',
      ),
    ]);
  });

  test('finds demands that wait on each other, unless the commitments go together', () => {
    const back = '  - { id: release-first, party: front, of: talks, until: { commitment: release, atLeast: 1 } }\nlimits:';
    const grouped = spoil(truce, 'limits:', back);
    expect(lint(grouped)).toEqual([]);
    const apart = spoil(truce, 'members: [release, talks]', 'members: [talks, swap]', grouped);
    const swap = '  - { id: swap, title: Swap, kind: achieve, obligor: north, clause: { ref: "3" } }\ndemands:';
    expect(lint(spoil(truce, 'demands:', swap, apart))).toEqual([
      expect.stringContaining(
        'lint.standstill  commitments wait on each other: truce-2024/release → truce-2024/talks → truce-2024/release. While "talks-first", "release-first" are upheld',
      ),
    ]);
  });

  test('takes alternatives in a condition for a way round', () => {
    const round = (condition: string) => {
      const plain = spoil(truce, 'groups:\n  - { id: both, members: [release, talks] }\n', '');
      return lint(spoil(truce, '    clause: { ref: "2" }', `    requires: ${condition}\n    clause: { ref: "2" }`, plain));
    };
    expect(round('{ done: release }')).toHaveLength(1);
    expect(round('{ any: [{ done: release }, { happened: guarantees }] }')).toEqual([]);
    expect(round('{ any: [{ done: release }, { all: [{ done: release }, { happened: guarantees }] }] }')).toHaveLength(1);
  });

  test('finds two accords that ask for different amounts of one matter', () => {
    expect(lint({ ...matter, 'accords/z.yaml': second('signed', capped) })).toEqual([
      expect.stringContaining(
        'commitment "truce-2024/release" asks for at least 1000 where "pact-2024/fewer" allows at most 500, of one matter ("prisoners").',
      ),
    ]);
    expect(lint({ ...matter, 'accords/z.yaml': second('signed', `supersedes: [truce-2024]\n${capped}`) })).toEqual([]);
    expect(lint({ ...sample, 'accords/z.yaml': second('signed', capped) })).toEqual([]);
    expect(lint({ ...matter, 'accords/z.yaml': second('draft', capped) })).toEqual([expect.stringContaining('unsigned-with-commitments')]);
  });

  test('finds an accord that forbids what another needs, by kinds and exclusions', () => {
    const forbidden = (tags: string) => lint({ ...needs(tags), 'accords/z.yaml': second('signed', refrain) });
    expect(forbidden('{ target: [police] }')).toEqual([
      expect.stringContaining('commitment "truce-2024/release" needs "north" to do "guard", which "pact-2024/no-patrols" forbids.'),
    ]);
    expect(forbidden('{ target: [police], place: [capital] }')).toEqual([]);
    expect(forbidden('{ target: [police, civilians] }')).toEqual([]);
    expect(forbidden('{ place: [rural] }')).toEqual([]);
  });

  test('finds a deadline before the signing, and a count from itself', () => {
    expect(lint(spoil(truce, 'due: 2020-03-10', 'due: 2020-02-10'))).toEqual([
      expect.stringContaining('is due 2020-02-10, before its accord was made (2020-02-29).'),
    ]);
    expect(lint(spoil(truce, 'due: 2020-03-10', 'due: { within: P3D, of: { done: release } }'))).toEqual([
      expect.stringContaining('its own completion'),
    ]);
  });

  test('works without places', () => {
    const { dossier } = checkDossier(spoil(truce, 'status: signed', 'status: draft'));
    expect(dossier && lintDossier(dossier).map(({ path, at }) => [path, at])).toEqual([['accords/', undefined]]);
  });
});
