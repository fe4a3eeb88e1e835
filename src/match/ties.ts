// Which of several promises a deed does that fits them all: by whom its sentence names, by what the page has told of before, by the widest of them. Takes level topics; hands on fewer.
// Where three or more stay level nobody can tell, and none is taken.
import type { Commitment } from '../terms/index.ts';
import type { Context, Found } from './context.ts';
import type { Deed } from './own-words.ts';
import type { Topic } from './topics.ts';
import { eitherSide } from './speaker-words.data.ts';

type Narrow = (context: Context, event: Deed, level: readonly Commitment[], found: Found) => readonly Commitment[];

const narrowing: readonly Narrow[] = [signedFirst, ofThoseNamed, ofThePage, widest];

/** Level topics, narrowed. One promise carried on by another keeps both. */
export function untied(context: Context, event: Deed, topics: readonly Topic[], found: Found): Topic[] {
  const byId = new Map(context.dossier.commitments.map((one) => [one.id, one]));
  let level = topics.flatMap(({ id }) => byId.get(id) ?? []);
  if (eitherSide.test(context.text(context.sentence(event.cue)))) return [...withMirrors(context, topics)];
  if (level.length < 2 || level.some(({ carries }) => carries.some((id) => level.some((one) => one.id === id)))) return [...topics];
  for (const narrow of narrowing) {
    const fewer = narrow(context, event, level, found);
    if (fewer.length > 0) level = [...fewer];
  }
  const kept = new Set(level.map(({ id }) => id));
  return kept.size > 2 ? [] : topics.filter(({ id }) => kept.has(id));
}

/** Whether two promises are the same one of each side: one accord, one deed, the one's beneficiary owes the other. */
export const isMirror = (one: Commitment, other: Commitment): boolean =>
  one.id !== other.id &&
  one.accord === other.accord &&
  one.action.event === other.action.event &&
  one.action.mode === other.action.mode &&
  one.action.verbs.join() === other.action.verbs.join() &&
  one.beneficiary !== undefined &&
  other.obligors.includes(one.beneficiary);

/** "Not one soldier of either army": the same promise of each side. */
function withMirrors({ dossier }: Context, topics: readonly Topic[]): Topic[] {
  const all = topics.flatMap((topic) => {
    const own = dossier.commitments.find(({ id }) => id === topic.id);
    return own === undefined
      ? [topic]
      : [topic, ...dossier.commitments.filter((other) => isMirror(own, other)).map(({ id }) => ({ ...topic, id }))];
  });
  return [...new Map(all.map((topic) => [topic.id, topic])).values()];
}

/** What is signed binds; a draft or an announcement only where nothing signed asks for it. */
function signedFirst({ dossier }: Context, _event: Deed, level: readonly Commitment[]): readonly Commitment[] {
  const signed = new Set(dossier.accords.filter(({ status }) => status === 'signed').map(({ id }) => id));
  return level.filter(({ accord }) => signed.has(accord));
}

/** "Let out of the North's jails": those whose obligor the sentence names. */
function ofThoseNamed(context: Context, event: Deed, level: readonly Commitment[]): readonly Commitment[] {
  const named = context.actors.allNamed(context.text(context.sentence(event.cue))).flatMap((id) => context.actors.lineage(id, context.day));
  return level.filter(({ obligors }) => obligors.some((id) => named.includes(id)));
}

/** What the page has told of before. */
function ofThePage(_context: Context, _event: Deed, level: readonly Commitment[], { proposals }: Found): readonly Commitment[] {
  const told = new Set(proposals.map(({ key }) => ('commitment' in key ? key.commitment : '')));
  return level.filter(({ id }) => told.has(id));
}

/** A number without more is one of the widest promise, where all count the same. */
function widest(_context: Context, _event: Deed, level: readonly Commitment[]): readonly Commitment[] {
  if (new Set(level.map(({ unit }) => unit)).size > 1 || level[0]?.unit === undefined) return level;
  const size = ({ cap, floor }: Commitment): number => cap ?? floor?.amount ?? 0;
  const most = Math.max(...level.map(size));
  return level.filter((one) => size(one) === most);
}
