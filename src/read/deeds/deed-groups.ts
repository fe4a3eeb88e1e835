// Joins the tellings of one event: a deed told again in the page, by whomever, and the nouns that only point back to it ("the attack", "the release").
// Takes the deeds of a page; every telling stays, with the id of the first one in `same`, and the first lists the words of all. Two deeds whose doers,
// objects, numbers, days or places differ are two events; where nothing speaks for one event they stay two.
import type { EventMention, Participant, Span } from '../../terms/index.ts';
import type { Deed, Scene } from './deed-event.ts';
import { deedNouns } from './deeds.data.ts';
import { singular } from '../words/word-tree.ts';
import type { Unit } from '../words/units.ts';

type Group = { readonly first: EventMention; readonly tellings: EventMention[]; readonly pointers: Span[] };

/** How many earlier events of its type a telling is compared with. */
const reach = 24;

/** The same deeds, those told more than once tied together. */
export function joinTellings(deeds: readonly Deed[], units: readonly Unit[], scene: Scene): Deed[] {
  const groups = new Map<string, Group[]>();
  const ordered = deeds.map(({ event }) => event).toSorted((a, b) => a.cue[0] - b.cue[0] || a.cue[1] - b.cue[1]);
  for (const event of ordered) {
    const list = groups.get(event.event) ?? [];
    const group = list
      .slice(-reach)
      .findLast(
        ({ tellings }) =>
          tellings.every((other) => isCompatible(other, event, scene)) && tellings.some((other) => isSame(other, event, scene)),
      );
    if (group === undefined) list.push({ first: event, tellings: [event], pointers: [] });
    else group.tellings.push(event);
    groups.set(event.event, list);
  }
  for (const pointer of pointersIn(units, ordered)) {
    const group = groups
      .get(pointer.event)
      ?.findLast(({ tellings }) =>
        tellings.some((one) => one.cue[1] < pointer.span[0] && isDone(one) && (one.mode === pointer.mode || pointer.mode === null)),
      );
    group?.pointers.push(pointer.span);
  }
  const ties = new Map<string, Pick<EventMention, 'same' | 'mentions'>>();
  for (const { first, tellings, pointers } of [...groups.values()].flat()) {
    if (tellings.length + pointers.length < 2) continue;
    const mentions = [...tellings.map(({ cue }) => cue), ...pointers].toSorted((a, b) => a[0] - b[0]);
    for (const one of tellings) ties.set(one.id, one === first ? { mentions } : { same: first.id });
  }
  return deeds.map((deed) => {
    const tie = ties.get(deed.event.id);
    return tie === undefined ? deed : { ...deed, event: { ...deed.event, ...tie } };
  });
}

const isDone = ({ status }: EventMention): boolean => status === 'asserted' || status === 'denied' || status === 'background';

const nameOf = ({ text }: Participant): string => text.toLowerCase().replace(/^(?:the|a|an|its|their|his|her)\s+/u, '');

type Likeness = 'same' | 'other' | 'open';

// Somebody without a name may be anybody: "the gunmen" says nothing against "the Front".
function likeness(a: readonly Participant[], b: readonly Participant[]): Likeness {
  if (a.length === 0 || b.length === 0) return 'open';
  if (a.some((one) => b.some((other) => (one.entity !== undefined && one.entity === other.entity) || nameOf(one) === nameOf(other))))
    return 'same';
  return a.every(({ entity }) => entity !== undefined) && b.every(({ entity }) => entity !== undefined) ? 'other' : 'open';
}

const likeWords = (a: string | undefined, b: string | undefined): Likeness =>
  a === undefined || b === undefined ? 'open' : singular(a.toLowerCase()) === singular(b.toLowerCase()) ? 'same' : 'other';

function likeTimes(a: EventMention, b: EventMention, { times }: Scene): Likeness {
  const [one, other] = [times[a.time ?? -1], times[b.time ?? -1]];
  if (one === undefined || other === undefined) return 'open';
  if (one.from === undefined || one.to === undefined || other.from === undefined || other.to === undefined)
    return one.value === other.value ? 'same' : 'open';
  return one.from <= other.to && other.from <= one.to ? 'same' : 'other';
}

function likeAmounts(a: EventMention, b: EventMention, { amounts }: Scene): Likeness {
  const [one, other] = [amounts[a.amount ?? -1], amounts[b.amount ?? -1]];
  if (one === undefined || other === undefined) return 'open';
  return one.low === other.low && one.high === other.high ? 'same' : 'other';
}

const likenesses = (a: EventMention, b: EventMention, scene: Scene) => ({
  source: likeness(a.source, b.source),
  target: likeness(a.target, b.target),
  object: likeWords(a.object, b.object),
  place: likeWords(a.place, b.place),
  time: likeTimes(a, b, scene),
  amount: likeAmounts(a, b, scene),
});

// What differs in anything that is told of both is another event; so is what is only planned from what was done.
function isCompatible(a: EventMention, b: EventMention, scene: Scene): boolean {
  if (isDone(a) !== isDone(b) || (a.mode !== b.mode && a.mode !== null && b.mode !== null)) return false;
  return Object.values(likenesses(a, b, scene)).every((one) => one !== 'other');
}

// Two things must speak for it; a doer alone does much in a page.
function isSame(a: EventMention, b: EventMention, scene: Scene): boolean {
  const alike = likenesses(a, b, scene);
  const count = Object.values(alike).filter((one) => one === 'same').length;
  return count >= 2 && (alike.target === 'same' || alike.object === 'same' || alike.amount === 'same' || alike.place === 'same');
}

type Pointer = { readonly span: Span; readonly event: EventMention['event']; readonly mode: string | null };

// "the attack", "this release": nouns of deeds with a pointing word before them that are no telling of their own.
function pointersIn(units: readonly Unit[], told: readonly EventMention[]): Pointer[] {
  const cues = new Set(told.map(({ cue }) => cue[0]));
  const spans = told.map(({ cue, span, object }) => ({ cue, span, object }));
  return units.flatMap(({ items }) =>
    items.flatMap((item, at): Pointer[] => {
      if (item.cls !== 'N' || cues.has(item.start) || !/^(?:the|this|that|these|those|such)$/u.test(items[at - 1]?.low ?? '')) return [];
      const low = Object.hasOwn(deedNouns, item.low) ? item.low : singular(item.low);
      const row = Object.hasOwn(deedNouns, low) ? deedNouns[low] : undefined;
      const next = items[at + 1]?.low ?? '';
      // "The attack on the village" may be another; "resumed the attack" is told by its verb.
      if (row === undefined || /^(?:of|on|by|against|between|with|to|for|from)$/u.test(next)) return [];
      if (spans.some(({ cue, span, object }) => object === item.low && span[0] <= item.start && item.end <= Math.max(span[1], cue[1] + 40)))
        return [];
      return [{ span: [item.start, item.end], event: row[0], mode: row[1] }];
    }),
  );
}
