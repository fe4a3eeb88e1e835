import { describe, expect, test } from 'vitest';
import { Dossier } from '../terms/index.ts';
import { matchReading } from './index.ts';
import { sampleDossier } from './sample-dossier.fixture.ts';
import { event, samplePage, sampleReading, somebody, tuesday } from './sample.fixture.ts';

const [pact] = sampleDossier.accords;
const again = (id: string, date: string) => ({
  accord: { ...pact, id, date, made: undefined, names: [`the ${id}`] },
  commitments: sampleDossier.commitments
    .filter(({ accord }) => accord === 'pact')
    .map((one) => ({ ...one, id: one.id.replace('pact', id), accord: id, matter: one.title, names: [] })),
});
const renewals = [again('second', '2020-03-03'), again('third', '2020-03-05')];
const dossier = Dossier.parse({
  ...sampleDossier,
  accords: [...sampleDossier.accords, ...renewals.map(({ accord }) => accord)],
  commitments: [
    ...sampleDossier.commitments.map((one) => ({ ...one, matter: one.title })),
    ...renewals.flatMap(({ commitments }) => commitments),
  ],
});

const renewing = (text: string, time?: number) => {
  const page = samplePage(text);
  const deed = event(page, text.replace(/\.$/, ''), 'agreed', {
    event: 'AGREE',
    source: [somebody('The North', 'north'), somebody('the South', 'south')],
    ...(time === undefined ? {} : { time }),
  });
  const times = time === undefined ? [] : [tuesday(page, 'on Tuesday')];
  return matchReading(sampleReading(page, { events: [deed], times }), page, dossier).claims.map(({ key }) =>
    key.kind === 'utterance' ? key.about : '',
  );
};

describe('accords that renew one another', () => {
  test('an agreement to renew is about the one of the day of the page', () => {
    expect(renewing('The North and the South agreed to renew the pact.')).toEqual(['third', 'third']);
  });

  test('with a day told it is about the one of that day', () => {
    expect(renewing('The North and the South agreed on Tuesday to renew the pact.', 0)).toEqual(['second', 'second']);
  });
});
