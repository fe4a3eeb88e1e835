// Positions that a deed tells: what somebody will not do though asked he rejects ("will not sit down with it"), what he says that another must do he demands
// ("the army must open the river, he said"). Takes the deeds of a page; returns positions. What is only possible tells none.
import { contentId } from '../../kit/index.ts';
import type { PositionTaken, Span } from '../../terms/index.ts';
import type { Deed, Scene } from '../deeds/deed-event.ts';

/** The positions in the order of the deeds. */
export function fromDeeds(deeds: readonly Deed[], scene: Scene): PositionTaken[] {
  return deeds.flatMap(({ event, clause }): PositionTaken[] => {
    // "The residents cannot return": what one is not able to do one has not turned down.
    if (/^(?:can|could)$/u.test(clause.governor ?? '')) return [];
    const { coded, span, cue, time, amount, within } = event;
    const act = coded?.event === 'REJECT' ? 'reject' : coded?.event === 'REQUEST' ? 'demand' : undefined;
    const [holder] = act === 'demand' ? (coded?.source ?? []) : event.source;
    if (act === undefined || holder === undefined || event.status === 'conditional' || event.status === 'hypothetical') return [];
    const about: Span = act === 'demand' ? span : [cue[0], Math.max(cue[1], span[1])];
    return [
      {
        id: contentId('po', { page: scene.page, act, about: [...about], at: cue[0] }),
        act,
        about,
        span,
        holder,
        ...(time === undefined ? {} : { time }),
        ...(amount === undefined ? {} : { amount }),
        ...(within === undefined ? {} : { within }),
        confidence: holder.entity === undefined ? 0.5 : 0.7,
      },
    ];
  });
}
