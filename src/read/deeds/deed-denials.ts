// Ties a denial that only points back to the deeds it denies: "The army accused the rebels of shelling the port. The rebels denied this." Takes the deeds of a page
// and the scene; returns them with the statements that deny each. Ties nothing where nobody else told of a deed shortly before.
import type { Participant, Span, Statement } from '../../terms/index.ts';
import { pointing } from './charge-words.data.ts';
import { chargeOf } from './deed-charges.ts';
import type { Deed, Scene } from './deed-event.ts';
import { wordAt } from '../words/words.ts';

/** How far behind a deed its denial may stand, in characters. */
const reach = 600;

/** The same deeds, each with the statements that deny it. */
export function tieDenials(deeds: readonly Deed[], scene: Scene): Deed[] {
  const ties = new Map<Deed, string[]>();
  for (const statement of scene.statements) {
    if (statement.act !== 'deny') continue;
    for (const deed of deniedIn(statement, deeds, scene)) ties.set(deed, [...(ties.get(deed) ?? []), statement.id]);
  }
  if (ties.size === 0) return [...deeds];
  return deeds.map((deed) => {
    const deniedBy = ties.get(deed);
    return deniedBy === undefined ? deed : { ...deed, event: { ...deed.event, deniedBy } };
  });
}

function deniedIn(statement: Statement, deeds: readonly Deed[], scene: Scene): Deed[] {
  const { content, cue, id } = statement;
  const [span] = content;
  if (span === undefined || content.length > 1) return [];
  const { words: all } = scene.tree;
  const words = all
    .slice(wordAt(all, span[0]), wordAt(all, span[1]))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ low }) => low)
    .join(' ');
  const isPart = pointing.part.test(words);
  if (!isPart && !pointing.told.test(words)) return [];
  const from = Math.min(span[0], ...cue.map(([start]) => start));
  const denier = scene.speakers.get(id);
  const before = deeds.filter(
    ({ event }) =>
      event.cue[1] <= from &&
      from - event.cue[1] < reach &&
      event.within !== id &&
      event.event !== 'ACCUSE' &&
      event.status !== 'denied' &&
      !isOne(denier, scene.speakers.get(event.within ?? '')) &&
      (event.within !== undefined || isCharged(event.cue, scene)) &&
      (!isPart || event.source.length === 0 || event.source.some((doer) => isOne(denier, doer))),
  );
  const last = before.reduce<Deed | undefined>(
    (one, other) => (one === undefined || other.event.cue[0] > one.event.cue[0] ? other : one),
    undefined,
  );
  return last === undefined
    ? []
    : before.filter(({ event }) => event.within === last.event.within && isNear(event.cue, last.event.cue, scene));
}

const nameOf = (text: string): string => text.toLowerCase().replace(/^(?:the|a|an) /u, '');

const isOne = (one: Participant | undefined, other: Participant | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.entity === undefined || other.entity === undefined ? nameOf(one.text) === nameOf(other.text) : one.entity === other.entity);

const isCharged = ([start]: Span, { tree }: Scene): boolean => chargeOf(tree, wordAt(tree.words, start)) !== undefined;

// In one sentence: what the same speaker told long before is not meant.
const isNear = (one: Span, other: Span, { tree }: Scene): boolean =>
  !tree.words.slice(wordAt(tree.words, one[0]), wordAt(tree.words, other[0])).some(({ text }) => /^[.?!]$/u.test(text));
