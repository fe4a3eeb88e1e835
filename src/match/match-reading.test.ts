import { describe, expect, test } from 'vitest';
import { Claim, type Amount, type Page, type Reading, type TimeExpression } from '../terms/index.ts';
import { matchReading } from './index.ts';
import { at, event, outlet, said, sampleDossier, samplePage, sampleReading, somebody, speaker } from './sample.fixture.ts';

const run = (page: Page, draft: Parameters<typeof sampleReading>[1]) => {
  const reading: Reading = sampleReading(page, draft);
  const matched = matchReading(reading, page, sampleDossier);
  for (const claim of matched.claims) {
    expect(Claim.safeParse(claim).success).toBe(true);
    expect(claim.cite?.quote).toBe(page.text.slice(claim.cite?.start, claim.cite?.end));
    expect(claim.known).toBe(page.published);
  }
  return matched;
};
const thirty = (page: Page, words = '30', more: Partial<Amount> = {}): Amount => ({ span: at(page, words), text: words, low: 30, high: 30, bound: 'exact', ...more });
const tuesday = (page: Page, words: string): TimeExpression => ({ start: at(page, words)[0], end: at(page, words)[1], text: words, type: 'DATE', value: '2020-03-03', from: '2020-03-03T00:00:00Z', to: '2020-03-03T23:59:59Z' });
const freed = 'The North freed 30 captives on Tuesday';
const releasing = (page: Page, more = {}) => event(page, freed, 'freed', { event: 'RETREAT', mode: 'release', source: [somebody('The North', 'north')], object: 'captives', amount: 0, time: 0, ...more });

describe('who speaks', () => {
  const page = samplePage(`${freed}, Wire B reported.`);
  const by = (chain: Parameters<typeof said>[3], more: Partial<Page> = {}) => {
    const told = { ...page, ...more };
    return run(told, { statements: [said(told, 's1', freed, chain)], events: [releasing(told, { within: 's1' })], times: [tuesday(told, 'on Tuesday')], amounts: [thirty(told)] });
  };

  test("the narrator's own sentence is the outlet's claim", () => {
    const { claims } = run(page, { events: [releasing(page)], times: [tuesday(page, 'on Tuesday')], amounts: [thirty(page)] });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ key: { kind: 'performance', commitment: 'pact/release' }, by: 'wire-a', via: [], polarity: 'for', value: [30, 30], when: ['2020-03-03T00:00:00Z', '2020-03-03T23:59:59Z'], origin: 'machine' });
  });

  test('what an outlet says another outlet reports is a claim of the other, relayed', () => {
    expect(by([outlet('Wire A', 'wire-a'), outlet('Wire B')]).claims[0]).toMatchObject({ by: 'wire-b', via: ['wire-a'] });
  });

  test("a spokeswoman's words are her party's while she is in office, and her own afterwards", () => {
    const chain = [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })];
    expect(by(chain).claims[0]).toMatchObject({ by: 'north', via: ['wire-a'] });
    expect(by(chain, { published: '2020-08-01T12:00:00Z' }).claims[0]?.by).toBe('ada');
  });

  test('an unnamed official is a source of its own, at the outlet that heard him', () => {
    const chain = [outlet('Wire A', 'wire-a'), outlet('Wire B', 'wire-b'), speaker('a northern official', { actor: 'north', unnamed: true })];
    expect(by(chain).claims[0]).toMatchObject({ by: 'unnamed(north,wire-b)', via: ['wire-a', 'wire-b'] });
    expect(by([outlet('Wire A', 'wire-a'), speaker('an official', { unnamed: true })]).claims[0]?.by).toBe('unnamed(unknown,wire-a)');
  });

  test('a named speaker whom the dossier does not know is neither an outlet nor a party', () => {
    expect(by([outlet('Wire A', 'wire-a'), speaker('Dr. Someone Else')]).claims[0]?.by).toBe('unnamed(dr-someone-else,wire-a)');
  });

  test('a deed that one party says another told is no claim about the deed', () => {
    const { claims, unmatched } = by([outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' }), speaker('Ada Berg', { actor: 'ada' })]);
    expect(claims).toEqual([]);
    expect(unmatched[0]).toMatchObject({ nearest: 'pact/release', reason: expect.stringContaining('as another tells it') });
  });

  test('a speaker of two parties at once is an issue, and no claim is made', () => {
    const { claims, issues } = by([outlet('Wire A', 'wire-a'), speaker('Eva Two', { actor: 'two' })]);
    expect(claims).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['match.two-roles']);
  });
});

describe('performances and totals', () => {
  const page = samplePage(`${freed}.`);
  const one = (more: object, amount: Partial<Amount> = {}) => run(page, { events: [releasing(page, more)], times: [tuesday(page, 'on Tuesday')], amounts: [thirty(page, '30', amount)] });

  test.each(['planned', 'conditional', 'hypothetical'])('a %s event is no performance', (status) => {
    expect(one({ status }).claims).toEqual([]);
  });

  test('a denial is a claim against on the same key', () => {
    const [yes] = one({}).claims;
    const [no] = one({ status: 'denied' }).claims;
    expect(no?.polarity).toBe('against');
    expect(no?.key).toEqual(yes?.key);
  });

  test('a running total is a total as of its day', () => {
    expect(one({}, { total: true }).claims[0]).toMatchObject({ key: { kind: 'total', commitment: 'pact/release' }, value: [30, 30], when: ['2020-03-03T23:59:59Z', '2020-03-03T23:59:59Z'] });
  });

  test('"none to date" is a total of nothing', () => {
    const none = samplePage('No captives have been released to date.');
    const { claims } = run(none, { events: [event(none, 'No captives have been released to date', 'released', { event: 'RETREAT', mode: 'release', object: 'captives', status: 'denied' })] });
    expect(claims[0]).toMatchObject({ key: { kind: 'total', commitment: 'pact/release' }, value: [0, 0], polarity: 'for' });
  });

  test('an amount in another unit is an issue and no claim', () => {
    const { claims, issues } = one({}, { unit: 'per cent' });
    expect(claims).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['match.unit']);
  });

  test('without a date it falls in the 24 hours up to publication, and the reason says so', () => {
    const [claim] = one({ time: undefined }).claims;
    expect(claim?.when).toEqual(['2020-03-04T12:00:00Z', '2020-03-05T12:00:00Z']);
    expect(claim?.reason).toContain('no date told');
  });

  test('a deed by somebody else than the obligor is listed with the nearest commitment and why', () => {
    const { claims, unmatched } = one({ source: [somebody('The South', 'south')] });
    expect(claims).toEqual([]);
    expect(unmatched).toEqual([{ span: at(page, freed), reason: 'south does it, not north', nearest: 'pact/release' }]);
  });

  test('a deed from before the accord is none', () => {
    const early = tuesday(page, 'on Tuesday');
    const { claims, unmatched } = run(page, { events: [releasing(page)], times: [{ ...early, from: '2020-01-02T00:00:00Z', to: '2020-01-02T23:59:59Z' }], amounts: [thirty(page)] });
    expect(claims).toEqual([]);
    expect(unmatched[0]?.reason).toContain('before the accord');
  });

  test('talks need their parties: a call between others starts nothing', () => {
    const call = samplePage('The Northern Council began peace talks with the foreign guards.');
    const began = (target: string) => run(call, { events: [event(call, 'The Northern Council began peace talks with the foreign guards', 'began', { event: 'CONSULT', mode: 'meet', source: [somebody('The Northern Council', 'north')], target: [somebody(target)], object: 'talks' })] });
    expect(began('the Southern Front').claims[0]?.key).toMatchObject({ kind: 'performance', commitment: 'pact/talks' });
  });
});

describe('acts', () => {
  const page = samplePage('Southern fighters attacked northern soldiers at the lighthouse on Tuesday.');
  const attack = (more: object = {}) => run(page, {
    events: [event(page, 'Southern fighters attacked northern soldiers at the lighthouse', 'attacked', { event: 'ASSAULT', source: [somebody('Southern fighters', 'south')], target: [somebody('northern soldiers')], place: 'the lighthouse', time: 0, ...more })],
    times: [tuesday(page, 'on Tuesday')],
  });

  test('an attack by an obligor is an act with target and place from the dossier', () => {
    expect(attack().claims).toHaveLength(1);
    expect(attack().claims[0]).toMatchObject({ key: { kind: 'act', actor: 'south', tags: { target: ['north-army'], place: ['lighthouse'] } }, by: 'wire-a', polarity: 'for' });
  });

  test('an attack by nobody named is unmatched, and one by somebody without a promise is nothing', () => {
    expect(attack({ source: [] })).toMatchObject({ claims: [], unmatched: [{ reason: 'nobody is told to have done it' }] });
    expect(attack({ source: [somebody('Northern army', 'north-army')] }).claims).toEqual([]);
  });

  test('two outlets that tell of one attack speak of one act', () => {
    const [one] = attack().claims;
    const other = matchReading(sampleReading({ ...page, id: 'page_2' }, { events: [{ ...event(page, 'Southern fighters attacked northern soldiers at the lighthouse', 'attacked', { event: 'ASSAULT', source: [somebody('The South', 'south')], target: [somebody('northern soldiers')], place: 'the lighthouse', time: 0 }) }], times: [tuesday(page, 'on Tuesday')] }), { ...page, id: 'page_2', outlet: 'wire-b' }, sampleDossier);
    expect(other.claims[0]?.key).toEqual(one?.key);
    expect(other.claims[0]?.id).not.toBe(one?.id);
  });
});

describe('positions', () => {
  const position = (page: Page, act: string, about: string, more: object = {}) => ({ id: 'po_1', act: act as 'reject', about: at(page, about), span: at(page, page.text), confidence: 0.8, ...more });
  const utterances = (page: Page, draft: Parameters<typeof sampleReading>[1]) => run(page, draft).claims.map(({ key, by, via }) => (key.kind === 'utterance' ? [key.party, key.act, key.about, by, via.join()] : [key.kind]));

  test("a party's own position is told by the outlet that heard it", () => {
    const page = samplePage('Ada Berg rejected the prisoner release.');
    const statement = said(page, 's1', 'the prisoner release', [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })], { act: 'reject' });
    expect(utterances(page, { statements: [statement], positions: [position(page, 'reject', 'the prisoner release', { holder: somebody('Ada Berg', 'ada'), within: 's1' })] })).toEqual([['north', 'reject', 'pact/release', 'wire-a', '']]);
  });

  test('what one party says of another is the first one\'s claim', () => {
    const page = samplePage('Carl Dahl said that the North rejected the prisoner release.');
    const statement = said(page, 's1', 'the North rejected the prisoner release', [outlet('Wire A', 'wire-a'), outlet('Wire B', 'wire-b'), speaker('Carl Dahl', { actor: 'carl' })]);
    expect(utterances(page, { statements: [statement], positions: [position(page, 'reject', 'the prisoner release', { holder: somebody('the North', 'north'), within: 's1' })] })).toEqual([['north', 'reject', 'pact/release', 'south', 'wire-a,wire-b']]);
  });

  test('"no commitment to free" is a rejection, though the reader saw no position', () => {
    const page = samplePage('Ada Berg said that the North had made no commitment to free captives.');
    const statement = said(page, 's1', 'the North had made no commitment to free captives', [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })]);
    expect(utterances(page, { statements: [statement] })).toEqual([['north', 'reject', 'pact/release', 'wire-a', '']]);
  });

  test.each([
    ['The North will not free any captives before peace talks begin', 'ada', 'talks-first'],
    ['no captives would be released until the harbour talks have started', 'ada', 'talks-first'],
    ['the prisoner release cannot be a precondition for the peace talks', 'ada', 'talks-first'],
    ['captives must be released before the peace talks begin', 'carl', 'release-first'],
    ['there will be no peace talks unless 300 captives are freed', 'carl', 'release-first'],
    ['no prisoners can go before the negotiations', 'ada', 'talks-first'],
    ['all 300 captives must be freed first', 'carl', 'release-first'],
  ])('"%s" upholds the demand of its party', (words, who, demand) => {
    const page = samplePage(`She said: ${words}.`);
    const found = utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('X', { actor: who })])] });
    expect(found.filter(([, act]) => act === 'demand')).toEqual([[who === 'ada' ? 'north' : 'south', 'demand', demand, 'wire-a', '']]);
  });

  test.each([
    ['captives were released before the peace talks began', 'ada'],
    ['The North will free captives before peace talks begin', 'ada'],
    ['captives must be released before the peace talks begin', 'two'],
    ['there is no news of captives', 'carl'],
  ])('"%s" said by %s upholds nothing', (words, who) => {
    const page = samplePage(`She said: ${words}.`);
    expect(utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('X', { actor: who })])] })).toEqual([]);
  });

  test('an obligor that calls the truce over walks out of it; one that wonders whether it is over does not', () => {
    const page = samplePage('The truce has ended now. It is checking whether the truce has ended.');
    const chain = [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })];
    expect(utterances(page, { statements: [said(page, 's1', 'The truce has ended now', chain)] })).toEqual([['south', 'reject', 'truce', 'wire-a', '']]);
    expect(utterances(page, { statements: [said(page, 's1', 'checking whether the truce has ended', chain)] })).toEqual([]);
  });

  test('signing an accord is acceptance by each who signs, dated by the accord where the text is not', () => {
    const page = samplePage('The North and the South signed the Harbour Pact.');
    const { claims } = run(page, { events: [event(page, 'The North and the South signed the Harbour Pact', 'signed', { event: 'AGREE', source: [somebody('The North', 'north'), somebody('the South', 'south')], object: 'pact' })] });
    expect(claims.map(({ key, when }) => [key.kind === 'utterance' && key.utterance, when[0]])).toEqual([
      ['north-accept-pact-2020-02-01', '2020-02-01T00:00:00Z'],
      ['south-accept-pact-2020-02-01', '2020-02-01T00:00:00Z'],
    ]);
  });

  test('signing what carries on an earlier promise takes that one on, drops the demand that held it back and sets the limit', () => {
    const page = samplePage('The Northern Council signed a decree on Wednesday.');
    const { claims } = run(page, { events: [event(page, 'The Northern Council signed a decree on Wednesday', 'signed', { event: 'AGREE', source: [somebody('The Northern Council')], object: 'decree' })] });
    expect(claims.map(({ key }) => (key.kind === 'utterance' ? [key.act, key.about] : [])).sort()).toEqual([['accept', 'order'], ['accept', 'pact/release'], ['drop', 'talks-first'], ['limit', 'hundred']]);
  });

  test.each([
    ['The Southern Front announced the end of the truce', 'announced', 'end'],
    ['The Southern Front announced a visit', 'announced', 'visit'],
    ['The Southern Front will sign the pact', 'sign', 'pact'],
  ])('"%s" accepts nothing', (clause, cue, object) => {
    const page = samplePage(`${clause}.`);
    const planned = clause.includes('will') ? { status: 'planned' as const } : {};
    const { claims } = run(page, { events: [event(page, clause, cue, { event: 'AGREE', source: [somebody('The Southern Front')], object, ...planned })] });
    expect(claims).toEqual([]);
  });

  test('an accord that the dossier lacks is an issue; a part of one that is not named is unmatched', () => {
    const page = samplePage('Carl Dahl rejected the mountain treaty and a part of the agreement.');
    const holder = somebody('Carl Dahl', 'carl');
    const { claims, issues, unmatched } = run(page, { positions: [position(page, 'reject', 'the mountain treaty', { holder }), position(page, 'reject', 'a part of the agreement', { holder })] });
    expect(claims).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['match.unknown-accord']);
    expect(unmatched.map(({ reason }) => reason)).toEqual([expect.stringContaining('no commitment or accord'), expect.stringContaining('part of an accord')]);
  });

  test.each([
    ['The pact asks the North to release 300 captives by May and the South to open peace talks. Ada Berg rejected this aspect of the agreement.', 'this aspect of the agreement'],
    ['Captives are to be released. It rained. Ada Berg rejected the release.', 'the release'],
  ])('short words point back to what the one who rejects owes: %s', (text, about) => {
    const page = samplePage(text);
    const span = at(page, `Ada Berg rejected ${about}`);
    expect(utterances(page, { positions: [position(page, 'reject', about, { holder: somebody('Ada Berg', 'ada'), span })] })).toEqual([['north', 'reject', 'pact/release', 'wire-a', '']]);
    expect(utterances(page, { positions: [position(page, 'reject', about, { holder: somebody('foreign guards', 'guards'), span })] })).toEqual([]);
  });

  test('what a relative clause adds is not what is rejected', () => {
    const page = samplePage('Carl Dahl rejected the order under which the North would free 100 captives.');
    const about = 'the order under which the North would free 100 captives';
    const statement = said(page, 's1', about, [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })], { act: 'reject' });
    expect(utterances(page, { statements: [statement] })).toEqual([['south', 'reject', 'order', 'wire-a', '']]);
  });

  test('announcing the end of a truce walks out of it; announcing the truce does not', () => {
    const announce = (words: string) => {
      const page = samplePage(`Carl Dahl announced ${words}.`);
      return utterances(page, { statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Carl Dahl', { actor: 'carl' })], { act: 'announce' })] });
    };
    expect(announce('the end of the truce')).toEqual([['south', 'reject', 'truce', 'wire-a', '']]);
    expect(announce('the extension of the truce')).toEqual([]);
  });

  test('a postponement is no rejection', () => {
    const page = samplePage('The North delayed the prisoner release.');
    const delayed = (cue: string) => run(page, { events: [{ ...event(page, 'The North delayed the prisoner release', cue, { event: 'REJECT', source: [somebody('The North')] }) }] }).claims;
    expect(delayed('delayed')).toEqual([]);
  });

  test('suspending with a power is a life-cycle act', () => {
    const page = samplePage('Carl Dahl suspended the peace talks.');
    const { claims } = run(page, { positions: [position(page, 'suspend', 'the peace talks', { holder: somebody('Carl Dahl', 'carl') })] });
    expect(claims[0]?.key).toMatchObject({ kind: 'life', party: 'south', act: 'suspend', commitment: 'pact/talks' });
  });

  test('a limit is found by its party, matter and figure; another figure is none', () => {
    const page = samplePage('Ada Berg said only 100 captives would be freed.');
    const limit = (high: number) => run(page, { amounts: [thirty(page, '100', { low: null, high })], positions: [position(page, 'limit', '100 captives would be freed', { holder: somebody('Ada Berg', 'ada'), amount: 0 })] }).claims.map(({ key }) => key.kind === 'utterance' && key.about);
    expect(limit(100)).toEqual(['hundred']);
    expect(limit(90)).toEqual([]);
  });
});

describe('impartiality', () => {
  test('swapping the parties in dossier, page and reading swaps the claims and changes nothing else', () => {
    const swap = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/north|south/gi, (word) => ({ north: 'south', south: 'north', North: 'South', South: 'North' })[word] ?? word)) as T;
    const words = 'The North will not free any captives before peace talks begin';
    const page = samplePage(`Ada Berg said: ${words}. Southern fighters attacked northern soldiers. ${freed}. The North and the South signed the Harbour Pact.`);
    const reading = sampleReading(page, {
      statements: [said(page, 's1', words, [outlet('Wire A', 'wire-a'), speaker('Ada Berg', { actor: 'ada' })])],
      events: [
        releasing(page, { time: undefined }),
        event(page, 'Southern fighters attacked northern soldiers', 'attacked', { event: 'ASSAULT', source: [somebody('Southern fighters', 'south')], target: [somebody('northern soldiers')] }),
        event(page, 'The North and the South signed the Harbour Pact', 'signed', { event: 'AGREE', source: [somebody('The North'), somebody('the South')], object: 'pact' }),
      ],
      amounts: [thirty(page)],
    });
    const plain = ({ claims, ...rest }: ReturnType<typeof matchReading>) => ({ ...rest, claims: claims.map(({ id: _, ...claim }) => (claim.key.kind === 'act' ? { ...claim, key: { ...claim.key, act: '' } } : claim.key.kind === 'performance' ? { ...claim, key: { ...claim.key, event: '' } } : claim)) });
    const straight = matchReading(reading, page, sampleDossier);
    const swapped = matchReading(swap(reading), swap(page), swap(sampleDossier));
    expect(straight.claims.map(({ key }) => key.kind)).toEqual(['utterance', 'utterance', 'utterance', 'performance', 'act']);
    expect(plain(swapped)).toEqual(swap(plain(straight)));
  });
});

describe('pages that cannot be matched', () => {
  const page = samplePage(`${freed}.`);

  test('a page without a date gives an issue and no claim', () => {
    const { published: _, ...undated } = page;
    const { claims, issues } = matchReading(sampleReading(page, { events: [releasing(page, { time: undefined, amount: undefined })] }), { ...undated, dated: 'none' }, sampleDossier);
    expect([claims, issues.map(({ code }) => code)]).toEqual([[], ['match.no-date']]);
  });

  test('a page in another language gives an issue and no claim', () => {
    const { claims, issues } = run(page, { language: 'fr', events: [releasing(page, { time: undefined, amount: undefined })] });
    expect([claims, issues.map(({ code }) => code)]).toEqual([[], ['match.language']]);
  });

  test("without an outlet the narrator's sentence gives an issue, a party's words a claim", () => {
    const { outlet: _, ...lost } = page;
    expect(run(lost, { events: [releasing(page, { time: undefined, amount: undefined })] })).toMatchObject({ claims: [], issues: [{ code: 'match.no-outlet' }] });
    const statement = said(lost, 's1', freed, [speaker('Ada Berg', { actor: 'ada' })]);
    expect(run(lost, { statements: [statement], events: [releasing(page, { within: 's1', time: undefined, amount: undefined })] }).claims[0]?.by).toBe('north');
  });

  test('a withdrawn page gives claims that are withdrawn', () => {
    const withdrawn = { ...page, retracted: '2020-03-06T00:00:00Z' };
    expect(run(withdrawn, { events: [releasing(page, { time: undefined, amount: undefined })] }).claims[0]?.retracted).toBe('2020-03-06T00:00:00Z');
  });
});
