// A deed told by its noun as not done. Takes the sentences of a page; hands on denied deeds of whoever owes them. Refuses an absence that names nobody.
import type { Span } from '../terms/index.ts';
import type { Context } from './context.ts';
import { tellingOf } from './frames.ts';
import { isMade } from './latest.ts';
import type { ToldDeed } from './told-deeds.ts';
import { stem } from './words.ts';

/** "There has been no disarmament by the rebels so far": the deed as a noun that is denied, and whose it is. */
export function absencesTold(context: Context): ToldDeed[] {
  return context.sentences.flatMap((sentence): ToldDeed[] => {
    const text = context.text(sentence);
    const found = noDeed.exec(text);
    if (found === null) return [];
    const [doer, ...others] = context.actors.allNamed(text.slice(found.index).split(/[,;]/)[0] ?? '');
    const at = sentence[0] + found.index;
    const cue: Span = [at + found[0].length - (found[1] ?? '').length, at + found[0].length];
    const meant = context.dossier.commitments.filter(
      (one) =>
        one.kind === 'achieve' &&
        one.action.event !== undefined &&
        isMade(context, one.accord) &&
        tellingOf(one).deedNouns.has(stem(found[1] ?? '')) &&
        doer !== undefined &&
        others.length === 0 &&
        context.actors.lineage(doer, context.day).some((id) => one.obligors.includes(id)),
    );
    const [first] = meant;
    if (first?.action.event === undefined || doer === undefined) return [];
    const within = context.reading.statements.find(({ content }) => content.some(([start, end]) => start <= cue[0] && cue[1] <= end))?.id;
    return [
      {
        id: `absent-${at}`,
        event: first.action.event,
        mode: first.action.mode ?? null,
        source: [{ text: doer, actor: doer }],
        target: [],
        status: 'denied',
        span: [at, cue[1]],
        cue,
        ...(within === undefined ? {} : { within }),
        confidence: 0.6,
        meant: meant.map(({ id }) => ({ kind: 'commitment', id, score: 7, why: `no "${found[1]}" by its obligor` })),
        openDenial: true,
      },
    ];
  });
}

const noDeed = /\bthere (?:has|have|had|is|was) (?:still |yet |so far |as yet )?(?:been )?no (?:\w+ ){0,2}?(\p{L}+)(?= (?:by|of|from)\b)/iu;
