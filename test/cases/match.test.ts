// The gold claims under test/cases/match hold together: every report is covered, every quotation stands in its report, every name exists.
import { describe, expect, test } from 'vitest';
import { loadOffice } from '../../src/flow/index.ts';
import { keyText, type Claim, type Dossier } from '../../src/terms/index.ts';
import { goldDossiers, goldFile, isAside, loadGold, reportOf } from '../support/gold.ts';
import { root } from '../support/run-parley.ts';

/** Every id that a key names, with the kind of thing it must be. */
function namesIn({ key }: Claim): [keyof ReturnType<typeof idsOf>, string][] {
  switch (key.kind) {
    case 'performance':
    case 'total':
      return [['commitment', key.commitment]];
    case 'act':
      return [['actor', key.actor]];
    case 'utterance':
      return [
        ['party', key.party],
        [positions.has(key.act) ? 'position' : 'text', key.about],
      ];
    case 'life':
      return [
        ['party', key.party],
        ['commitment', key.commitment],
      ];
    case 'fact':
      return [['fact', key.fact]];
    case 'impossibility':
      return [['possible', key.of]];
  }
}
const positions: ReadonlySet<string> = new Set(['demand', 'drop', 'limit', 'unlimit']);

function idsOf(dossier: Dossier) {
  const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  const commitment = ids(dossier.commitments);
  const parties = dossier.accords.flatMap(({ signatories }) => signatories);
  return {
    commitment,
    actor: ids(dossier.actors),
    party: [...parties, ...dossier.commitments.flatMap(({ obligors, beneficiary = '' }) => [...obligors, beneficiary])],
    position: [...ids(dossier.demands), ...ids(dossier.limits)],
    text: [...ids(dossier.accords), ...commitment, ...ids(dossier.amendments)],
    fact: ids(dossier.facts),
    possible: [...commitment, ...ids(dossier.facts)],
  };
}

test('gold claims stand for four dossiers', () => {
  expect(goldDossiers).toEqual(['aceh-2005', 'colombia-arms-2017', 'doha-2020', 'yemen-truce-2022']);
});

describe.each(goldDossiers)('%s', (name) => {
  const gold = loadGold(name);
  const office = loadOffice(`${root}dossiers/${name}`, { claims: goldFile(name) });
  const ids = idsOf(office.dossier);

  test('every line is a claim, and the core takes every one', () => {
    expect(gold.issues).toEqual([]);
    expect(gold.claims.length).toBeGreaterThan(40);
    const board = office.board({ at: '2030-01-01T00:00:00Z', known: '2030-01-01T00:00:00Z', view: 'all' });
    expect(board.issues).toEqual([]);
    expect(board.claims).toBe(gold.claims.length);
  });

  test('every report either has claims or is listed with the reason why it has none', () => {
    const told = [...new Set(gold.claims.map(reportOf))];
    expect([...told, ...Object.keys(gold.none)].toSorted()).toEqual([...gold.pages.keys()].toSorted());
    for (const reason of Object.values(gold.none)) expect(reason.length).toBeGreaterThan(10);
  });

  test('the set-aside list follows from the rule', () => {
    expect(gold.aside).toEqual([...gold.pages.keys()].filter(isAside).toSorted());
    expect(gold.aside.length / gold.pages.size).toBeGreaterThan(0.3);
    expect(gold.aside.length / gold.pages.size).toBeLessThan(0.7);
  });

  test('a copy appears after its original and claims nothing that the original does not', () => {
    const told = (report: string): string[] =>
      gold.claims.filter((claim) => reportOf(claim) === report).map(({ key, polarity, value }) => JSON.stringify([keyText(key), polarity, value]));
    expect(Object.keys(gold.copies).length).toBeGreaterThan(0);
    for (const [copy, original] of Object.entries(gold.copies)) {
      const [later = '', earlier = ''] = [copy, original].map((report) => gold.pages.get(report)?.published);
      expect(later > earlier && earlier !== '', copy).toBe(true);
      expect(told(original), copy).toEqual(expect.arrayContaining(told(copy)));
      expect(told(copy).length, copy).toBeGreaterThan(0);
    }
  });

  test('every claim quotes its report exactly and was known when it was published', () => {
    const wrong = gold.claims.filter((claim) => {
      const page = gold.pages.get(reportOf(claim));
      const { cite, known } = claim;
      return page?.id !== cite?.page || page?.text.slice(cite?.start, cite?.end) !== cite?.quote || known !== page?.published;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('every name in a key is one of the dossier', () => {
    const unknown = gold.claims.flatMap((claim) =>
      namesIn(claim)
        .filter(([kind, id]) => !ids[kind].includes(id))
        .map(([kind, id]) => `${claim.id}: no ${kind} ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test('who answers is an actor, or somebody without a name', () => {
    const strange = gold.claims.filter(({ by, via }) => {
      const inside = /^unnamed\(([^,]+),([^)]+)\)$/.exec(by);
      const named = inside === null ? [by] : [inside[1] === 'unknown' ? inside[2] : inside[1], inside[2]];
      return ![...named, ...via].every((actor) => ids.actor.includes(actor ?? ''));
    });
    expect(strange.map(({ id, by }) => `${id} ${by}`)).toEqual([]);
  });

  test('every chain begins with the outlet of its report and names only whom the report names', () => {
    const wrong = gold.claims.flatMap((claim) => {
      const page = gold.pages.get(reportOf(claim));
      const [outlet, ...speakers] = claim.chain;
      const unnamed = speakers.filter((link) => page?.text.includes(link.name) !== true).map((link) => link.name);
      return [...(outlet?.actor === page?.outlet ? [] : [`${claim.id}: ${outlet?.name}`]), ...unnamed.map((link) => `${claim.id}: ${link}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('nothing is told before it happened, and no figure stands without a unit', () => {
    const early = gold.claims.filter(({ when, known }) => when[1] === null || when[1] > known);
    expect(early.map(({ id }) => id)).toEqual([]);
    const units = new Map(office.dossier.commitments.map(({ id, unit }) => [id, unit]));
    const unitless = gold.claims.filter(({ key, value }) => value !== undefined && (!('commitment' in key) || units.get(key.commitment) === undefined));
    expect(unitless.map(({ id }) => id)).toEqual([]);
  });

  test('one name of an event, act or utterance means one thing', () => {
    const meanings = new Map<string, string>();
    const torn = gold.claims.filter(({ key }) => {
      const [called, meant] =
        key.kind === 'performance'
          ? [key.event, key.commitment]
          : key.kind === 'act'
            ? [key.act, key.actor]
            : key.kind === 'utterance'
              ? [key.utterance, `${key.party} ${key.act} ${key.about}`]
              : [key.kind, key.kind];
      const before = meanings.get(`${key.kind}:${called}`);
      meanings.set(`${key.kind}:${called}`, meant);
      return before !== undefined && before !== meant;
    });
    expect(torn.map(({ id }) => id)).toEqual([]);
  });
});
