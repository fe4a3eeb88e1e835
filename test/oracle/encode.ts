// Writes a dossier, claims and a question as facts for parley.lp. Shares nothing with the engine but the shapes: ranks, calendars and default figures are
// worked out here a second time. Times become whole minutes since 2020; whatever the program cannot say is refused with a Fault.

import { Fault } from '../../src/kit/index.ts';
import type { Claim, Commitment, Dossier, Formula, Key, TimeSpec } from '../../src/terms/index.ts';

/** What is asked of both: full instants, and the id of a view. */
export type Question = { at: string; known: string; view: string };
/** An instance with a number of its own, so that many fit one program. */
export type Encoded = { facts: string; query: string; name: (id: string) => string };

const base = Temporal.Instant.from('2020-01-01T00:00:00Z').epochMilliseconds;
const least = -99_999_999;

/** Minutes since 2020 of an instant. Throws Fault `oracle.not-a-minute`. */
export function minutesOf(instant: string): number {
  const minutes = (Temporal.Instant.from(instant).epochMilliseconds - base) / 60_000;
  if (Number.isInteger(minutes)) return minutes;
  throw new Fault('oracle.not-a-minute', `${instant} does not fall on a whole minute`, 'let the instance use whole minutes');
}

/** Any text as a constant of clingo: letters and digits stay, the rest is written by its code. */
export const constant = (text: string): string => `x${text.replace(/[^a-zA-Z0-9]/g, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`)}`;

const durationMinutes = (duration: string): number => {
  const { years, months } = Temporal.Duration.from(duration);
  if (years !== 0 || months !== 0) throw new Fault('oracle.civil-term', `${duration} is no fixed number of minutes`, 'let the instance renew, cure and count by days or hours');
  return Temporal.Duration.from(duration).total({ unit: 'minutes', relativeTo: '2020-01-01T00:00[UTC]' });
};

/** Writes one instance; `batch` is its number. */
export function encode(dossier: Dossier, claims: readonly Claim[], question: Question, batch = 0): Encoded {
  const name = (id: string): string => `${constant(id)}_z${batch}`;
  const query = `q_z${batch}`;
  const facts: string[] = [];
  const say = (predicate: string, ...terms: (string | number)[]): void => {
    facts.push(`${predicate}(${terms.join(',')}).`);
  };
  const formulas = formulaWriter(name, say, batch);
  const drafts = new Set(dossier.accords.filter(({ status }) => status !== 'signed').map(({ id }) => id));
  say('q', query, minutesOf(question.at), minutesOf(question.known), name(question.view));
  say('batch', query, batch);
  for (const { id, signatories, supersedes } of dossier.accords) {
    if (drafts.has(id)) say('unsigned', name(id));
    for (const party of signatories) say('signatory', name(id), name(party));
    for (const other of supersedes) say('link', name(id), 'supersedes', name(other));
  }
  for (const commitment of dossier.commitments) encodeCommitment(dossier, commitment, claims, { name, say, formulas, batch });
  for (const { id, party, of, until } of dossier.demands) say('demand', name(id), name(party), name(of), `atleast(${name(until.commitment)},${until.atLeast})`);
  for (const { id, party, of, max, until } of dossier.limits) {
    say('limit', name(id), name(party), name(of), max);
    if (until !== undefined) say('limit_until', name(id), name(until));
  }
  for (const { party, act, commitment, if: guard } of dossier.powers) {
    if (drafts.has(dossier.commitments.find(({ id }) => id === commitment)?.accord ?? '')) continue;
    if (guard === undefined) say('power', name(party), act, name(commitment));
    else say('power_if', name(party), act, name(commitment), formulas(guard));
  }
  for (const { id, members } of dossier.groups) {
    say('group', name(id));
    for (const member of members) say('member', name(id), name(member));
  }
  for (const { id, commitment, due, date } of dossier.amendments) {
    if (due.kind !== 'fixed') throw new Fault('oracle.anchored-amendment', `amendment ${id} hangs on an event`, 'give it a date');
    say('amends', name(id), name(commitment), minutesOf(`${date}T00:00:00Z`), minutesOf(due.earliest), minutesOf(due.latest));
  }
  for (const { dimension, kind, of } of dossier.kinds) say('isa', name(dimension), name(kind), name(of));
  encodeClaims(dossier, claims, question, { name, say, batch });
  return { facts: facts.join('\n'), query, name };
}

type Say = (predicate: string, ...terms: (string | number)[]) => void;
type Pen = { name: (id: string) => string; say: Say; batch: number };

function formulaWriter(name: (id: string) => string, say: Say, batch: number): (formula: Formula) => string {
  let count = 0;
  const write = (formula: Formula): string => {
    const node = `f${(count += 1)}_z${batch}`;
    const parts = 'all' in formula ? formula.all : 'any' in formula ? formula.any : undefined;
    if (parts !== undefined) {
      say('node', node, 'all' in formula ? 'and' : 'or');
      for (const part of parts) say('child', node, write(part));
    } else say('node', node, `atom(${atom(formula, name)})`);
    return node;
  };
  return write;
}

function atom(formula: Formula, name: (id: string) => string): string {
  if ('done' in formula) return `done(${name(formula.done)})`;
  if ('started' in formula) return `started(${name(formula.started)})`;
  if ('complies' in formula) return `comply(${name(formula.complies)})`;
  if ('violated' in formula) return `viol(${name(formula.violated)})`;
  if ('defaulted' in formula) return `default(${name(formula.defaulted)})`;
  if ('happened' in formula) return `hap(ext(${name(formula.happened)}))`;
  if ('accepted' in formula) return `accepted(${name(formula.accepted.party)},${name(formula.accepted.of)})`;
  if ('after' in formula) return `after(${minutesOf(formula.after)})`;
  if ('before' in formula) return `before(${minutesOf(formula.before)})`;
  throw new Fault('oracle.formula', 'a formula inside an atom', 'nest with all and any only');
}

/** The floor and cap that the program is given: a text without either asks for one. */
function amounts({ floor, cap, rate }: Commitment): { floor: number | undefined; cap: number | undefined } {
  if (rate !== undefined) return { floor: undefined, cap: undefined };
  if (floor === undefined && cap === undefined) return { floor: 1, cap: 1 };
  // Without a cap the floor alone is what is asked for: a cap of nought never exceeds it.
  return { floor: floor?.amount, cap: cap ?? 0 };
}

function encodeCommitment(dossier: Dossier, commitment: Commitment, claims: readonly Claim[], pen: Pen & { formulas: (formula: Formula) => string }): void {
  const { name, say } = pen;
  const c = name(commitment.id);
  const [first = '', ...others] = commitment.obligors;
  say('commitment', c, name(commitment.accord), name(first), commitment.beneficiary === undefined ? `nobody_z${pen.batch}` : name(commitment.beneficiary), commitment.kind);
  say('of', c, pen.batch);
  for (const party of others) say('co_obligor', c, name(party));
  for (const party of commitment.participants) say('participant', c, name(party));
  const { floor, cap } = amounts(commitment);
  if (commitment.kind === 'achieve' && floor !== undefined) say('floor', c, floor);
  if (commitment.kind === 'achieve' && cap !== undefined) say('cap', c, cap);
  for (const { id, floors } of dossier.views) {
    const own = floors[commitment.id];
    if (own !== undefined && commitment.rate === undefined && commitment.kind === 'achieve') say('reading', name(id), c, own);
  }
  if (commitment.rate !== undefined) say('rate', c, commitment.rate.amount, durationMinutes(commitment.rate.every));
  if (commitment.due !== undefined && commitment.rate === undefined) encodeDue(c, commitment.due, claims, pen);
  if (commitment.cure !== undefined) say('cure_for', c, durationMinutes(commitment.cure));
  if (commitment.essential) say('essential', c);
  if (commitment.through) say('through', c);
  for (const other of commitment.carries) say('carries', c, name(other));
  if (commitment.period !== undefined) {
    say('period', c, pointOf(commitment.period.from), pointOf(commitment.period.to));
    if (commitment.period.renew !== undefined) say('renew', c, durationMinutes(commitment.period.renew.every));
  }
  if (commitment.requires !== undefined) say('pre', c, pen.formulas(commitment.requires));
  for (const [dimension, values] of Object.entries(commitment.scope.in)) for (const value of values) say('scope_in', c, name(dimension), name(value));
  for (const [dimension, values] of Object.entries(commitment.scope.out)) for (const value of values) say('scope_out', c, name(dimension), name(value));
  for (const { id, actor, tags } of commitment.needs) {
    say('requires', c, name(`needed ${id}`));
    encodeAct(name(`needed ${id}`), actor, tags, pen);
  }
  for (const other of dossier.commitments) {
    const sameMatter = commitment.matter !== undefined && commitment.matter === other.matter && other.id !== commitment.id;
    if (sameMatter && commitment.floor !== undefined && other.cap !== undefined) say('same', c, name(other.id));
  }
}

function pointOf(spec: TimeSpec): number {
  if (spec.kind === 'fixed' && spec.earliest === spec.latest) return minutesOf(spec.earliest);
  throw new Fault('oracle.open-period', 'a period whose ends are no instants', 'give the instance exact ends');
}

function encodeDue(c: string, due: TimeSpec, claims: readonly Claim[], { name, say }: Pen): void {
  if (due.kind === 'fixed') return say('deadline', c, minutesOf(due.earliest), minutesOf(due.latest));
  const { anchor, offset, zones } = due;
  if (!('happened' in anchor)) throw new Fault('oracle.anchor', `a deadline that hangs on ${Object.keys(anchor).join()}`, 'hang it on a fact');
  say('anchor_by', c, `ext(${name(anchor.happened)})`);
  const ends = new Set(claims.filter(({ key }) => key.kind === 'fact' && key.fact === anchor.happened).flatMap(({ when }) => when));
  for (const end of ends) {
    if (end !== null) say('shift', c, minutesOf(end), Math.min(...zones.map((zone) => shifted(end, offset, zone))), Math.max(...zones.map((zone) => shifted(end, offset, zone))));
  }
  if (ends.has(null)) for (const open of [least, 'posinf']) say('shift', c, open, open, open);
}

// The end of the civil day that many days or months after the anchor's day; hours are counted from the instant.
function shifted(instant: string, offset: string, zone: string): number {
  const anchor = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const end = offset.includes('T') ? anchor.add(offset) : anchor.toPlainDate().add(offset).add({ days: 1 }).toZonedDateTime(zone);
  return (end.epochMilliseconds - base) / 60_000;
}

function encodeAct(act: string, actor: string, tags: Record<string, string[]>, { name, say }: Pen): void {
  say('act', act, name(actor));
  for (const [dimension, values] of Object.entries(tags)) for (const value of values) say('tag', act, name(dimension), name(value));
}

function keyTerm(key: Key, name: (id: string) => string): string {
  switch (key.kind) {
    case 'performance':
      return `perf(${name(key.commitment)},${name(`event ${key.event}`)})`;
    case 'total':
      return `total(${name(key.commitment)})`;
    case 'act':
      return `act(${name(`act ${key.act}`)})`;
    case 'utterance':
      return `said(${name(`said ${key.utterance} ${key.party} ${key.act} ${key.about}`)})`;
    case 'life':
      return `life(${name(`life ${key.life} ${key.party} ${key.act} ${key.commitment}`)})`;
    case 'fact':
      return `ext(${name(key.fact)})`;
    case 'impossibility':
      return `imposs(${'of' in key && key.of.includes('/') ? name(key.of) : `ext(${name(key.of)})`})`;
  }
}

function encodeClaims(dossier: Dossier, claims: readonly Claim[], { view: viewId }: Question, pen: Pen): void {
  const { name, say, batch } = pen;
  const defined = new Set<string>();
  // Equal times of knowing are told apart by id, so the numbers follow the ids.
  claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)).forEach((claim, at) => {
    const id = batch * 10_000 + at;
    const key = keyTerm(claim.key, name);
    if (!defined.has(key)) defineKey(claim.key, key, pen);
    defined.add(key);
    say('claim', id, key, claim.polarity, name(claim.by), minutesOf(claim.known));
    say('when', id, claim.when[0] === null ? least : minutesOf(claim.when[0]), claim.when[1] === null ? 'posinf' : minutesOf(claim.when[1]));
    if (claim.retracted !== undefined) say('retracted', id, minutesOf(claim.retracted));
    if (claim.performer !== undefined) say('performer', id, name(claim.performer));
    const figure = claim.value ?? openFigure(dossier, claim.key);
    if (figure !== undefined) say('val', id, ...figure);
  });
  const view = dossier.views.find(({ id }) => id === viewId);
  for (const source of new Set(claims.map(({ by }) => by))) {
    const rank = rankIn(dossier, view?.tiers ?? [], source);
    if (rank > 0) say('rank', name(viewId), name(source), rank);
  }
}

function defineKey(key: Key, term: string, pen: Pen): void {
  const { name, say } = pen;
  const inner = term.slice(term.indexOf('(') + 1, -1);
  if (key.kind === 'act') encodeAct(inner, key.actor, key.tags, pen);
  if (key.kind === 'utterance') say('utter', inner, name(key.party), key.act, name(key.about));
  if (key.kind === 'life') say('life', inner, name(key.party), key.act, name(key.commitment));
}

function openFigure(dossier: Dossier, key: Key): [number, number] | undefined {
  if (key.kind !== 'performance') return undefined;
  const commitment = dossier.commitments.find(({ id }) => id === key.commitment);
  return [1, Math.max(1, commitment?.cap ?? 0, commitment?.floor?.amount ?? 0)];
}

// A source that a tier names stands there; otherwise in the highest tier that names a class of it.
function rankIn(dossier: Dossier, tiers: readonly (readonly string[])[], source: string): number {
  const isParty = dossier.accords.some(({ signatories }) => signatories.includes(source)) || dossier.commitments.some(({ obligors, beneficiary }) => obligors.includes(source) || beneficiary === source);
  const unnamed = source.startsWith('unnamed(');
  const actor = dossier.actors.find(({ id }) => id === source);
  const classes = ['all', ...(isParty ? ['parties'] : []), ...(unnamed ? ['unnamed'] : []), ...(!unnamed && (actor === undefined || actor.kind === 'outlet') ? ['outlets'] : [])];
  const named = tiers.findIndex((tier) => tier.includes(source));
  const classed = tiers.findIndex((tier) => tier.some((entry) => classes.includes(entry)));
  const tier = named >= 0 ? named : classed;
  return tier < 0 ? 0 : tiers.length - tier;
}
