// Lint: what is allowed and yet most likely not meant, or what a reader of the board must know. Takes a checked dossier;
// returns warnings. Each rule is a row of its own; dates without a zone are told by the check, which still sees the words.
import { issue, type Issue } from '../kit/index.ts';
import type { Accord, Commitment, Dossier } from '../terms/index.ts';
import type { Places } from './place.ts';
import { isInScope } from './scope.ts';
import { findStandstills } from './waits.ts';

/** What a rule found: about which thing, by the key of `Places`, and what to say. */
type Found = { about: string; message: string };
type Rule = (dossier: Dossier) => Found[];

const at = ({ id }: Commitment, message: string): Found => ({ about: `commitment:${id}`, message: `commitment "${id}" ${message}` });
const listed = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
const binds = ({ status }: Accord) => status === 'signed';

function accordOf(dossier: Dossier, { accord }: Commitment): Accord | undefined {
  return dossier.accords.find(({ id }) => id === accord);
}

/** Pairs of commitments from two accords that both bind, neither in place of the other. */
function livePairs(dossier: Dossier): [Commitment, Commitment][] {
  const live = dossier.commitments.map((commitment) => ({ commitment, accord: accordOf(dossier, commitment) }));
  return live.flatMap(({ commitment: one, accord: ours }) =>
    live
      .filter(({ commitment: other, accord: theirs }) => {
        if (one.accord === other.accord || ours === undefined || theirs === undefined || !binds(ours) || !binds(theirs)) return false;
        return !ours.supersedes.includes(theirs.id) && !theirs.supersedes.includes(ours.id);
      })
      .map(({ commitment }): [Commitment, Commitment] => [one, commitment]),
  );
}

const rules: Readonly<Record<string, Rule>> = {
  'nonsignatory-obligor': (dossier) =>
    dossier.commitments.flatMap((commitment) => {
      const accord = accordOf(dossier, commitment);
      if (accord === undefined || !binds(accord)) return [];
      const absent = commitment.obligors.filter((obligor) => !accord.signatories.includes(obligor));
      const message = `binds ${listed(absent)}, who did not sign "${accord.id}". It stays conditional until they accept it; if they did sign, add them to signatories.`;
      return absent.length === 0 ? [] : [at(commitment, message)];
    }),

  'no-floor': ({ commitments, views }) =>
    commitments.flatMap((commitment) => {
      const { id, kind, cap, floor, unit = '' } = commitment;
      if (kind !== 'achieve' || cap === undefined || floor !== undefined) return [];
      const without = views.filter((view) => view.floors[id] === undefined).map((view) => view.id);
      if (without.length === 0) return [];
      const who =
        without.length === views.length ? 'neither the text nor a view says' : `the text does not say, nor the views ${listed(without)},`;
      return [
        at(
          commitment,
          `is "up to ${cap}${unit && ` ${unit}`}", and ${who} how many would be enough: fulfilment cannot be decided. Write floor: { amount: 1, by: the text }, or floors in each view.`,
        ),
      ];
    }),

  'unsigned-with-commitments': ({ accords, commitments }) =>
    accords.flatMap((accord) => {
      const count = commitments.filter((commitment) => commitment.accord === accord.id).length;
      if (binds(accord) || count === 0) return [];
      const message = `accord "${accord.id}" is ${accord.status}, not signed: its ${count === 1 ? 'commitment binds' : `${count} commitments bind`} nobody. If it was signed, write status: signed.`;
      return [{ about: `accord:${accord.id}`, message }];
    }),

  'supersedes-unsigned': ({ accords }) =>
    accords
      .filter(({ supersedes, signatories }) => supersedes.length > 0 && signatories.length === 0)
      .map(({ id, supersedes }) => ({
        about: `accord:${id}`,
        message: `accord "${id}" has no signatories and so supersedes nothing, not even ${listed(supersedes)}. Name those who signed it, or take supersedes away.`,
      })),

  standstill: (dossier) =>
    findStandstills(dossier).map(({ commitments, demands }) => {
      const [first = ''] = commitments;
      const [demand] = demands;
      const round = [...commitments, first].join(' → ');
      const mend =
        demand === undefined
          ? 'As the conditions stand, none of them can begin. Loosen one.'
          : `While ${listed(demands)} ${demands.length === 1 ? 'is' : 'are'} upheld, none of them can move. If they go together, list them in groups.`;
      return {
        about: demand === undefined ? `commitment:${first}` : `demand:${demand}`,
        message: `commitments wait on each other: ${round}. ${mend}`,
      };
    }),

  'amounts-conflict': (dossier) =>
    livePairs(dossier).flatMap(([one, other]) => {
      if (one.matter === undefined || one.matter !== other.matter || one.unit !== other.unit) return [];
      if (one.floor === undefined || other.cap === undefined || one.floor.amount <= other.cap) return [];
      const message = `asks for at least ${one.floor.amount} where "${other.id}" allows at most ${other.cap}, of one matter ("${one.matter}"). Both cannot be kept; check the figures, or say which accord supersedes the other.`;
      return [at(one, message)];
    }),

  'forbids-what-is-needed': (dossier) =>
    livePairs(dossier).flatMap(([needing, forbidding]) => {
      if (forbidding.kind !== 'refrain') return [];
      return needing.needs
        .filter(({ actor, tags }) => forbidding.obligors.includes(actor) && isInScope(dossier, forbidding, tags))
        .map(({ id, actor }) =>
          at(
            needing,
            `needs "${actor}" to do "${id}", which "${forbidding.id}" forbids. Narrow the scope of one, or say which accord supersedes the other.`,
          ),
        );
    }),

  'due-before-signing': (dossier) =>
    dossier.commitments.flatMap((commitment) => {
      const [due, made] = [commitment.due, accordOf(dossier, commitment)?.made];
      if (due?.kind !== 'fixed' || made?.kind !== 'fixed' || Temporal.Instant.compare(due.latest, made.earliest) > 0) return [];
      return [at(commitment, `is due ${due.text}, before its accord was made (${made.text}). Check both dates.`)];
    }),

  'counts-from-itself': ({ commitments }) =>
    commitments
      .filter(({ id, due }) => due?.kind === 'anchored' && 'done' in due.anchor && due.anchor.done === id)
      .map((commitment) => at(commitment, 'is due by a count from its own completion, so it never is. Name another anchor.')),
};

/** Warnings about a checked dossier, in the order of its files where `places` (of the check) are given. */
export function lintDossier(dossier: Dossier, { places = {} }: { places?: Places } = {}): Issue[] {
  const issues = Object.entries(rules).flatMap(([name, rule]) =>
    rule(dossier).map(({ about, message }) => {
      const place = places[about];
      return issue(`lint.${name}`, message, place?.path ?? 'accords/', place?.at, 'warning');
    }),
  );
  const line = ({ at: place }: Issue) => place?.line ?? 0;
  return issues.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : line(a) - line(b)));
}
