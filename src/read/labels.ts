// Finds a writer's labels ("the terrorist group", "the regime") and plain references ("the group"). Takes tokens, sentences and the page's people; adds labels to the
// entity that alone fits nearby, as its writer's words and never as a name; what fits several or none is listed as unresolved.
import { contentId } from '../kit/index.ts';
import type { Mention, Unresolved } from '../terms/index.ts';
import type { Known } from './entities.ts';
import type { Sentence } from './sentences.ts';
import { judging, labelAdjectives, labelNouns } from './titles.data.ts';
import type { Word } from './words.ts';

/** How many paragraphs back a label may look for what it points to. */
const reach = 1;

/** The labels of a page: mentions of their own, each joined to an entity where exactly one fits. */
export function findLabels(
  text: string,
  tokens: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Known[],
  page: string,
): { mentions: Mention[]; unresolved: Unresolved[] } {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const found: Mention[] = [];
  const unresolved: Unresolved[] = [];
  const starts: number[] = [];
  for (const { start, paragraph } of sentences) starts[paragraph] ??= start;
  let past = 0;
  for (const { first, last, paragraph } of sentences) {
    const from = starts[Math.max(0, paragraph - reach)] ?? 0;
    while ((mentions[past]?.span[0] ?? Infinity) < from) past++;
    for (let at = first; at < last - 1; at++) {
      if (!/^(?:the|this|that)$/u.test(tokens[at]?.low ?? '')) continue;
      let noun = at + 1;
      while (noun < last && labelAdjectives.has(tokens[noun]?.low ?? '') && labelNouns[tokens[noun]?.low ?? ''] === undefined) noun++;
      const sort = labelNouns[tokens[noun]?.low ?? ''];
      if (sort === undefined || noun >= last || /^\p{Lu}/u.test(tokens[noun]?.text ?? '') || tokens[noun + 1]?.low === 'of') continue;
      const span: [number, number] = [tokens[at]?.start ?? 0, tokens[noun]?.end ?? 0];
      const judges = tokens.slice(at + 1, noun + 1).some(({ low }) => judging.has(low));
      const near = new Set<Known>();
      for (let index = past; index < mentions.length; index++) {
        const mention = mentions[index];
        if (mention === undefined || mention.span[0] >= span[0]) break;
        const entity = byId.get(mention.entity ?? '');
        if (entity !== undefined && fits(entity, sort)) near.add(entity);
      }
      const narrowed = [...near].filter(({ kind }) => kind === 'armed-group');
      const fitting = sort !== 'state' && narrowed.length > 0 ? narrowed : [...near];
      const [only] = fitting;
      const entity = fitting.length === 1 ? only : undefined;
      const shown = text.slice(...span);
      if (entity !== undefined || judges)
        found.push({
          id: contentId('me', { page, span }),
          span,
          text: shown,
          kind: 'other',
          ...(entity === undefined ? {} : { entity: entity.id }),
        });
      if (!judges) continue;
      if (entity !== undefined) entity.labels.push({ text: shown, span });
      else
        unresolved.push({
          code: 'label.open',
          span,
          reason: near.size === 0 ? `nobody nearby is named whom "${shown}" could mean` : `"${shown}" fits more than one`,
          candidates: [...near].map(({ name }) => name),
        });
    }
  }
  return { mentions: found, unresolved };
}

function fits({ kind, name, governs }: Known, sort: 'group' | 'state' | 'people'): boolean {
  if (sort === 'state') return kind === 'state' || governs;
  // "The group's political office" is a part of somebody.
  if (/[’'ʼ]s /u.test(name)) return false;
  if (kind === 'armed-group') return true;
  return (kind === 'organisation' || kind === 'other') && !governs && !bodyName.test(name);
}

const bodyName = /\b(?:government|ministry|army|forces|police|department|administration|parliament|agency|council)\b/iu;
