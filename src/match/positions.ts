// Stances become claims about utterances and life-cycle acts: accept, reject, object, demand, drop, limit, lift, suspend, resume, terminate.
// Who answers: for a party's own words the outlet that heard them, for what one says of another the one who says it.
import { issue } from '../kit/index.ts';
import type { Key } from '../terms/index.ts';
import { amendmentsAgreed } from './amended.ts';
import { pointsBack } from './back.ts';
import { utterance } from './utterance.ts';
import type { Context, Found, Proposal } from './context.ts';
import { ordersInStance, ordersInStatements } from './orders.ts';
import { excerpt, fallsShort, propose, takenAt } from './propose.ts';
import { overlaps, type Stance } from './stance.ts';
import { isOver, stancesOf } from './stances.ts';
import { dayOf } from './times.ts';
import { amendmentOf, isConcerned, movedBy } from './concerned.ts';
import { latestOfMatter } from './latest.ts';
import { best, type Topic } from './topics.ts';
import { renewed } from './renewed.ts';
import { stem, wordsOf } from './words.ts';
import { isMade } from './latest.ts';
import { accordNouns, deadlineWords, partNouns } from './accord-words.data.ts';
import { notUntil } from './order-words.data.ts';
import { keepsPeace, noReturn } from './refusal-words.data.ts';

type UtteranceAct = Extract<Key, { kind: 'utterance' }>['act'];
type LifeAct = Extract<Key, { kind: 'life' }>['act'];

/** Claims from every stance of the page; stances that fit nothing go to `unmatched`, those on accords nobody knows become issues. */
export function matchPositions(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  for (const stance of stancesOf(context)) {
    if (stance.past === true && (stance.time === undefined || isOver(context, stance.span, stance.time))) {
      found.unmatched.push(fallsShort(context, stance, 'told as past, with no date on which it was taken'));
      continue;
    }
    const before = found.proposals.length;
    ordersInStance(context, stance, found);
    const upheld = found.proposals.length > before;
    // "Refused to free anyone before the talks": the order is the whole of it.
    const isOrderOnly = stance.act === 'reject' && upheld && !/\breject/i.test(context.text(stance.span));
    const isWaiting = stance.act === 'reject' && isConditioned(context, stance);
    if (isWaiting && !upheld)
      found.unmatched.push(
        fallsShort(context, stance, 'refused only until something else is done, and no demand of the dossier is of that'),
      );
    if (stance.act !== 'demand' && !isOrderOnly && !isWaiting) placeStance(context, stance, found);
    if (found.proposals.length === before && stance.act === 'demand') {
      found.unmatched.push(
        fallsShort(context, stance, 'says what is wanted, but no demand of the dossier has this party, this wish and this order'),
      );
    }
  }
  ordersInStatements(context, found);
  found.proposals.push(...amendmentsAgreed(context));
  return {
    ...found,
    proposals: found.proposals.filter(
      (proposal) => !isDropped(context, proposal, found.proposals) && !isEntailed(proposal, found.proposals),
    ),
  };
}

/** "Will not free the rest until …": it waits, and is not refused for good. "Rejected the release before the talks" is. */
const isConditioned = (context: Context, { span }: Stance): boolean => {
  const [start, end] = context.sentence(span);
  return notUntil.test(context.text([Math.max(start, span[0] - 20), end]));
};

/** That something was not accepted goes without saying where the page tells that it was rejected. */
function isEntailed({ key, polarity }: Proposal, all: readonly Proposal[]): boolean {
  if (key.kind !== 'utterance' || key.act !== 'accept' || polarity !== 'against') return false;
  return all.some(
    ({ key: other }) => other.kind === 'utterance' && other.act === 'reject' && other.party === key.party && other.about === key.about,
  );
}

/** "Dropped its demand that …" speaks of the demand without upholding it. */
function isDropped(context: Context, { key, span }: Proposal, all: readonly Proposal[]): boolean {
  if (key.kind !== 'utterance' || key.act !== 'demand') return false;
  return all.some(
    ({ key: other, span: at }) =>
      other.kind === 'utterance' && other.act === 'drop' && other.about === key.about && overlaps(context.sentence(at), span),
  );
}

const utteranceActs: Readonly<Partial<Record<Stance['act'], UtteranceAct>>> = { accept: 'accept', reject: 'reject', object: 'object' };
const lifeActs: Readonly<Partial<Record<Stance['act'], LifeAct>>> = { suspend: 'suspend', resume: 'resume', terminate: 'terminate' };

function placeStance(context: Context, stance: Stance, found: Found): void {
  if (stance.act === 'drop') return placeOn(context, stance, found, 'drop');
  if (stance.act === 'limit' || stance.act === 'lift') return placeOn(context, stance, found, stance.act === 'limit' ? 'limit' : 'unlimit');
  const own = topicsOf(context, stance);
  const isLife = lifeActs[stance.act] !== undefined;
  const every = own.length > 0 || !isLife || stance.rest === undefined ? own : topicsOf(context, { ...stance, about: stance.rest });
  const latest = latestOfMatter(context, every);
  const topics = (stance.act === 'accept' ? renewed(context, latest, stance) : latest).filter(({ id }) =>
    isConcerned(context, stance.party, id),
  );
  if (every.length > 0 && topics.length === 0)
    return void found.unmatched.push(fallsShort(context, stance, `${stance.party} is no party to ${every.map(({ id }) => id).join(', ')}`));
  if (topics.length === 0) return void (placeMove(context, stance, found) || failed(context, stance, found));
  const moved = stance.act === 'accept' || stance.act === 'reject' ? movedBy(context, stance, topics) : undefined;
  const tie = topics.length > 1 ? `; as likely: ${topics.map(({ id }) => id).join(', ')}` : '';
  if (tie !== '')
    found.issues.push(
      issue(
        'match.tie',
        `"${excerpt(context, stance)}" may mean ${topics.map(({ id }) => id).join(' or ')}; both are proposed`,
        context.page.id,
        undefined,
        'warning',
      ),
    );
  for (const topic of topics) {
    const reason = `${stance.how}; ${topic.why}${tie}`;
    if (moved !== undefined) {
      propose(
        context,
        stance,
        found,
        utterance(stance.party, stance.act === 'reject' ? 'reject' : 'accept', moved, takenAt(context, stance)),
        `${reason}; moves its deadline`,
      );
      continue;
    }
    const act = utteranceActs[stance.act];
    const life = lifeActs[stance.act];
    if (act !== undefined && stance.denies === true)
      propose(context, stance, found, utterance(stance.party, 'accept', topic.id, takenAt(context, stance)), reason, 'against');
    else if (act !== undefined) propose(context, stance, found, utterance(stance.party, act, topic.id, takenAt(context, stance)), reason);
    if (life !== undefined) for (const key of lifeKeys(context, stance, life, topic)) propose(context, stance, found, key, reason);
  }
}

/** "Agreed to move the deadline for the handover": a new date for what the words only name in passing. */
function placeMove(context: Context, stance: Stance, found: Found): boolean {
  if (stance.act !== 'accept' || !deadlineWords.test(stance.about)) return false;
  const ids = context.dossier.commitments.map(({ id }) => id).filter((id) => context.topics.speaksOf(stance.about, id));
  const moved = amendmentOf(context, stance.party, dayOf(takenAt(context, stance).when), ids);
  if (moved === undefined) return false;
  propose(context, stance, found, utterance(stance.party, 'accept', moved, takenAt(context, stance)), `${stance.how}; moves its deadline`);
  return true;
}

/** A commitment, where the words mean one; else an accord; nothing for "a part of the accord" that is not named. */
function topicsOf(context: Context, stance: Stance): Topic[] {
  const main =
    stance.act === 'reject'
      ? (stance.about.split(/\b(?:before|ahead of|prior to|until|unless|as an? (?:pre)?(?:condition|prerequisite)\w*)\b/i)[0] ?? '')
      : stance.about;
  const around = { day: context.day, holder: stance.party };
  // "the decree under which … would free": what a relative clause adds is not what the position is about.
  const head =
    main.replace(/^\W*that\s+/i, '').split(/,|\b(?:(?:under|by|in|through|of) which|which|that|who|whom|whose|where)\b/)[0] ?? '';
  for (const words of head === main ? [main] : [head, main]) {
    const commitments = best(context.topics.commitments(words, around));
    if (commitments.length > 0) return commitments;
    const accords = wordsOf(words).some(({ stem: found }) => partNouns.has(found))
      ? []
      : best(context.topics.accords(words, around).filter(({ why }) => why.startsWith('named')));
    if (accords.length > 0) return accords;
  }
  const back = pointsBack(context, stance.party, main, stance.span);
  return back.length > 0 || stance.act !== 'accept' ? back : peaceKept(context, stance.party, main);
}

/** "Would keep the peace all the same": what the party has promised not to do to anybody. */
function peaceKept(context: Context, party: string, words: string): Topic[] {
  if (!keepsPeace.test(words) && !noReturn.test(words)) return [];
  const owed = context.dossier.commitments.filter(
    ({ kind, obligors, action, accord }) =>
      kind === 'refrain' && obligors.includes(party) && action.event === 'ASSAULT' && isMade(context, accord),
  );
  const [first] = owed.toSorted((one, other) => dateOf(context, other.accord).localeCompare(dateOf(context, one.accord)));
  return first === undefined ? [] : [{ kind: 'commitment', id: first.id, score: 5, why: 'keeps the peace' }];
}

const dateOf = ({ dossier }: Context, id: string): string => dossier.accords.find((accord) => accord.id === id)?.date ?? '';

/**
 * Suspending and resuming concern what the party itself owes under an accord. Ending a whole accord without a power to do so is walking out:
 * an utterance, so that the accord's other commitments are not touched.
 */
function lifeKeys(context: Context, stance: Stance, act: LifeAct, topic: Topic): Key[] {
  const { commitments, powers } = context.dossier;
  const life = (commitment: string): Key => ({
    kind: 'life',
    life: `${stance.party}-${act}-${commitment}-${dayOf(takenAt(context, stance).when)}`,
    party: stance.party,
    act,
    commitment,
  });
  if (topic.kind === 'commitment') {
    const isEmpowered = powers.some((power) => power.party === stance.party && power.act === act && power.commitment === topic.id);
    if (act !== 'terminate' || isEmpowered) return [life(topic.id)];
    // "Broke off the talks" ends a meeting; only a promise to refrain is over when its obligor says so.
    const one = commitments.find(({ id }) => id === topic.id);
    return one?.kind === 'refrain' && one.obligors.includes(stance.party)
      ? [utterance(stance.party, 'reject', topic.id, takenAt(context, stance))]
      : [];
  }
  const inside = commitments.filter(({ accord }) => accord === topic.id);
  const empowered = inside.filter(({ id }) =>
    powers.some((power) => power.party === stance.party && power.act === act && power.commitment === id),
  );
  const owed = inside.filter(({ obligors }) => obligors.includes(stance.party));
  if (act !== 'terminate') return (empowered.length > 0 ? empowered : owed).map(({ id }) => life(id));
  if (empowered.length > 0) return empowered.map(({ id }) => life(id));
  const [own, ...others] = owed;
  if (own === undefined) return [];
  return [utterance(stance.party, 'reject', others.length === 0 ? own.id : topic.id, takenAt(context, stance))];
}

/** Drops of demands, limits and their lifting: the dossier's own, by party and by what the words are about. */
function placeOn(context: Context, stance: Stance, found: Found, act: 'drop' | 'limit' | 'unlimit'): void {
  const about = new Set(
    context.topics.commitments(`${stance.about} ${stance.waits ?? ''}`, { day: context.day, holder: stance.party }).map(({ id }) => id),
  );
  const amount = stance.amount === undefined ? undefined : context.reading.amounts[stance.amount]?.high;
  const { demands, limits } = context.dossier;
  if (about.size === 0) {
    // "gave up his demand that …": what was demanded stands further on in the sentence.
    for (const { of, until } of demands)
      for (const id of [of, until.commitment]) if (context.topics.speaksOf(context.text(context.sentence(stance.span)), id)) about.add(id);
  }
  const ids =
    act === 'drop'
      ? demands
          .filter(({ party, of, until }) => party === stance.party && (about.has(of) || about.has(until.commitment)))
          .map(({ id }) => id)
      : limits
          .filter(
            ({ party, of, max }) => party === stance.party && about.has(of) && (amount === undefined || amount === null || amount === max),
          )
          .map(({ id }) => id);
  if (ids.length === 0) return failed(context, stance, found);
  for (const id of ids)
    propose(context, stance, found, utterance(stance.party, act, id, takenAt(context, stance)), `${stance.how}; fits ${id}`);
}

function failed(context: Context, stance: Stance, found: Found): void {
  const words = wordsOf(stance.about);
  const nouns = new Set(accordNouns.map((noun) => stem(noun)));
  const noun = words.find(({ stem: word }) => nouns.has(word));
  const isPart = words.some(({ stem: word }) => partNouns.has(word));
  if (noun !== undefined && !isPart && context.topics.accords(stance.about, { day: context.day, holder: stance.party }).length === 0) {
    found.issues.push(
      issue(
        'match.unknown-accord',
        `"${excerpt(context, stance)}" speaks of a ${noun.raw} that the dossier does not have; add it, or its name`,
        context.page.id,
        undefined,
        'warning',
      ),
    );
  }
  found.unmatched.push(
    fallsShort(
      context,
      stance,
      isPart ? 'speaks of a part of an accord without naming what it promises' : 'no commitment or accord has these names or objects',
    ),
  );
}
