// Reports on the guide's invented process, the whole road from page to claims. Takes a text; gives the claims as short lines.
import { contentId, sha256 } from '../../src/kit/index.ts';
import { loadProject, openStudy } from '../../src/flow/index.ts';
import { keyText, type Page } from '../../src/terms/index.ts';
import { root } from './run-parley.ts';

const { dossier } = loadProject(`${root}docs/guide/own-dossier/pass-road`);
const road = openStudy(dossier);
const page = (text: string): Page => ({
  id: contentId('page', { text }),
  outlet: 'northern-news',
  published: '2024-05-20T12:00:00Z',
  dated: 'given',
  text,
  hash: sha256(text),
});
const claims = (text: string, study = road): string[] =>
  study(page(text)).claims.map(
    ({ key, polarity, value, by }) =>
      `${polarity === 'against' ? 'not ' : ''}${keyText(key).replace(/:(?:ev|act)_.*|-2024-.*/, '')}${value === undefined ? '' : ` ${value.join('-')}`} by ${by}`,
  );

export { claims, dossier, page, road };
export const release = 'performance:pass-road-accord/release';
