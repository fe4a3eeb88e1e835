// Finds positions: who accepts, rejects, demands one thing before another, limits, lifts, suspends, resumes or ends what. Takes units and the scene;
// returns positions with the words they are about. A stance that is only possible, or that the text denies without saying the opposite, is left out.
import type { PositionTaken } from '../../terms/index.ts';
import { clauseOf, type Clause } from '../deeds/clauses.ts';
import { spanOf, type Deed, type Scene } from '../deeds/deed-event.ts';
import { isComma, type Range } from '../words/phrase-words.ts';
import { skipAdjuncts } from '../words/phrases-after.ts';
import { position, toClauseEnd, type Act } from './position.ts';
import { fromDeeds } from './stance-deeds.ts';
import { turnsOf } from './stance-turns.ts';
import { sayingVerbs, stanceVerbs, undertaken, type StanceRow } from './stances.data.ts';
import type { Item, Unit } from '../words/units.ts';

type Entry = { row: StanceRow; particle: readonly string[] };

let byLemma: Map<string, Entry[]> | undefined;

function lexicon(): Map<string, Entry[]> {
  if (byLemma !== undefined) return byLemma;
  const map = new Map<string, Entry[]>();
  for (const row of stanceVerbs) {
    for (const verb of row.verbs.split(' ')) {
      const [lemma = '', ...particle] = verb.split('_');
      map.set(lemma, [...(map.get(lemma) ?? []), { row, particle }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.particle.length - a.particle.length);
  byLemma = map;
  return map;
}

/** The positions of a page in the order of the text. */
export function findStances(text: string, units: readonly Unit[], deeds: readonly Deed[], scene: Scene): PositionTaken[] {
  const found: PositionTaken[] = [];
  const told = fromDeeds(deeds, scene);
  const seen = new Set<string>();
  // "Who had dismissed earlier talks", "had accepted every line": where somebody stood before.
  const past = new Set(deeds.filter(({ event }) => event.status === 'background').map(({ event: { cue } }) => cue[0]));
  const denials = new Set(scene.statements.filter(({ act }) => act === 'deny').map(({ id }) => id));
  for (const unit of units) {
    const own: PositionTaken[] = [];
    for (const [at, item] of unit.items.entries()) {
      if (item.lemma === undefined || past.has(item.start)) continue;
      const stance = verbStance(text, unit, at, item.lemma, scene);
      if (stance !== undefined && !isDenied(stance, denials, scene)) own.push(stance);
    }
    own.push(...turnsOf(text, unit, scene));
    const isNew = ({ act, about }: PositionTaken): boolean =>
      !own.some((one) => one.act === act && one.span[0] < about[1] && about[0] < one.span[1]);
    own.push(
      ...told.filter(
        (one) => one.span[0] >= unit.start && one.span[1] <= unit.end && isNew(one) && !own.some(({ before }) => before !== undefined),
      ),
    );
    for (const position of own.sort((a, b) => a.span[0] - b.span[0])) {
      const key = `${position.act} ${position.about.join('-')}`;
      // "Refused to accept the clause": one refusal.
      const again = found.at(-1);
      const held =
        again !== undefined && again.act === position.act && again.about[0] <= position.about[0] && again.about[1] >= position.about[1];
      if (!seen.has(key) && !held) found.push(position);
      seen.add(key);
    }
  }
  return found;
}

// "The ministry denied reports that the general had agreed": a position of somebody else that is only told to be denied.
function isDenied({ within, holder }: PositionTaken, denials: ReadonlySet<string>, { speakers }: Scene): boolean {
  if (within === undefined || !denials.has(within)) return false;
  return holder?.entity === undefined || holder.entity !== speakers.get(within)?.entity;
}

function verbStance(text: string, unit: Unit, at: number, lemma: string, scene: Scene): PositionTaken | undefined {
  const { items } = unit;
  for (const { row, particle } of lexicon().get(lemma) ?? []) {
    if (!particle.every((word, step) => items[at + 1 + step]?.low === word)) continue;
    const to = at + 1 + particle.length;
    const infinitive = items[to]?.cls === 'TO' && items[to + 1]?.cls === 'VI';
    if ((row.infinitive === true) !== infinitive && !(infinitive && row.act === 'demand')) continue;
    // "He declined to say whether …": who keeps silent takes no position.
    if (infinitive && row.act === 'reject' && sayingVerbs.test(items[to + 1]?.lemma ?? '')) continue;
    const clause = clauseOf(items, at, to);
    const complement = clause.passive
      ? clause.subject
      : infinitive || row.act === 'demand'
        ? toClauseEnd(items, afterThat(items, to))
        : clause.object === undefined
          ? undefined
          : widened(items, clause.object);
    const about = complement ?? (row.bare === true ? clause.subject : undefined);
    if (about === undefined || about.to <= about.from) continue;
    const aboutSpan = spanOf(items, about);
    if (row.objects !== undefined && !row.objects.test(text.slice(...aboutSpan))) continue;
    if (row.unless?.test(text.slice(...aboutSpan)) === true) continue;
    if (row.act === 'demand' && !isDemand(lemma, items, to, about)) continue;
    // "Files have been approved": without a holder only what is agreed is accepted or refused.
    if (
      clause.passive &&
      byPhrase(items, clause) === undefined &&
      (row.act === 'accept' || row.act === 'reject') &&
      !undertaken.test(text.slice(...aboutSpan))
    )
      continue;
    // "The talks ended": without an object nobody in particular ends them.
    const bare =
      complement === undefined ||
      (row.bare === true &&
        clause.subject !== undefined &&
        row.objects?.test(text.slice(...spanOf(items, clause.subject))) === true &&
        complement === clause.subject);
    const act = row.act === 'demand' && /^(?:want|require)$/u.test(lemma) && clause.negated ? undefined : turned(row.act, clause, items);
    if (act === undefined) continue;
    return position(
      unit,
      { act, about: aboutSpan, clause, holder: bare || clause.passive ? byPhrase(items, clause) : clause.subject, text },
      scene,
    );
  }
  return undefined;
}

// "wants to know why", "wants twelve", "insists that nobody is there": wishes and claims are no demands.
function isDemand(lemma: string, items: readonly Item[], to: number, about: Range): boolean {
  if (!/^(?:want|insist|require|ask)$/u.test(lemma)) return true;
  const told = items.slice(about.from, about.to);
  if (lemma === 'insist' && items[to]?.low !== 'on')
    return (
      told.some(({ low }) => /^(?:must|should)$/u.test(low)) ||
      told.some(({ low }, at) => low === 'be' && told[at - 1]?.cls !== 'MOD' && told[at - 1]?.cls !== 'TO')
    );
  if (items[to]?.cls === 'TO') return lemma === 'want' && /^(?:see|have)$/u.test(items[to + 1]?.low ?? '');
  if (lemma === 'require') return true;
  return told.some(
    ({ cls, low }, at) =>
      cls === 'VN' ||
      cls === 'VI' ||
      (cls === 'N' && undertaken.test(low)) ||
      (low === 'be' && at > 0) ||
      /^(?:gone|out|back|removed|first)$/u.test(low),
  );
}

// "demanded on Monday that …": what is demanded begins after "that".
function afterThat(items: readonly Item[], to: number): number {
  const at = skipAdjuncts(items, isComma(items[to]) ? insertedTo(items, to) : to);
  return items[at]?.cls === 'THAT' ? at + 1 : items[to]?.cls === 'THAT' ? to + 1 : to;
}

// "demand, as before, that …": past what stands between two commas before "that".
function insertedTo(items: readonly Item[], comma: number): number {
  const close = items.findIndex((item, at) => at > comma && at - comma < 6 && isComma(item));
  return close > 0 && items[close + 1]?.cls === 'THAT' ? close + 1 : comma;
}

const opposites: Readonly<Partial<Record<Act, Act>>> = { accept: 'reject', demand: 'drop' };

// "did not accept" rejects; "no longer demands" drops, "had not demanded" was never a demand; "did not reject" and "may accept" take no position; "will suspend" announces one only for acceptance, refusal and demand.
function turned(act: Act, { status, negated, from, to }: Clause, items: readonly Item[]): Act | undefined {
  if (status === 'hypothetical' || status === 'conditional') return undefined;
  const noLonger = items.slice(Math.max(0, from - 2), to).some(({ low }) => low === 'longer');
  if (noLonger || negated || status === 'denied') return act === 'demand' && !noLonger ? undefined : opposites[act];
  if (status === 'planned' && (act === 'suspend' || act === 'resume' || act === 'terminate')) return undefined;
  return act;
}

function byPhrase(items: readonly Item[], clause: Clause): Range | undefined {
  const by = items.findIndex(({ low }, at) => at >= clause.to && at < clause.to + 10 && low === 'by');
  if (by < 0) return undefined;
  let to = by + 1;
  while (/^(?:N|NAME|D|POS|NUM)$/u.test(items[to]?.cls ?? '')) to++;
  return to > by + 1 ? { from: by + 1, to } : undefined;
}

const widened = (items: readonly Item[], range: Range): Range =>
  items[range.to]?.cls === 'VN' ? { from: range.from, to: range.to + 1 } : range;
