// Proofs of positions: who accepts, rejects, demands, limits, suspends or ends what, down to the utterances, or the silence.
import type { Proof } from '../terms/index.ts';
import type { Item, Lid, Wait } from './compile.ts';
import { accepts, demanded, ended, limited, rejects, suspended } from './fluent-names.ts';
import { standingAt, type Standing } from './fluents.ts';
import { byName, keyProof, silentProof, type Writing } from './reasons-keys.ts';
import { obligorBound } from './standing.ts';
import { words } from './words.ts';

const valueOf = ({ may, must }: Standing): Proof['value'] => (must ? 'true' : may ? 'contested' : 'false');

/** The proof of one fluent: every act that begins or ends it and that anybody speaks of. */
export function fluentProof(writing: Writing, rule: string, name: string, text: (how: string) => string): Proof {
  const { world } = writing;
  const standing = standingAt(world, name);
  const sentence = text(words.how(standing.may, standing.must));
  const fluent = world.evidence.fluents.fluents[world.evidence.fluents.byName.get(name) ?? -1];
  const keys = fluent === undefined ? [] : byName(world, [...new Set([...fluent.starts.map(({ key }) => key), ...fluent.ends])]);
  const premises = keys
    .map((key) => keyProof(writing, key))
    .filter((proof) => proof.silence === undefined || proof.outranked !== undefined);
  if (premises.length === 0)
    return { ...silentProof(writing, rule, sentence, words.about.that(sentence.replace(/: [^:]*$/, ''))), value: valueOf(standing) };
  return { rule, text: sentence, value: valueOf(standing), premises };
}

/** That a party accepts an accord, commitment or amendment. */
export const acceptProof = (writing: Writing, party: string, of: string): Proof =>
  fluentProof(writing, 'accepts', accepts(party, of), (how) =>
    words.fluent.accepts(writing.names.actor(party), writing.names.thing(of), how),
  );
/** That a party rejects an accord or commitment. */
export const rejectProof = (writing: Writing, party: string, of: string): Proof =>
  fluentProof(writing, 'rejects', rejects(party, of), (how) =>
    words.fluent.rejects(writing.names.actor(party), writing.names.thing(of), how),
  );
/** That a demand is upheld. */
export const demandProof = (writing: Writing, wait: Wait): Proof =>
  fluentProof(writing, 'demand', demanded(wait.id), (how) =>
    words.fluent.demand(writing.names.actor(wait.party), titleAt(writing, wait.of), wait.atLeast, titleAt(writing, wait.until), how),
  );
/** That a limit is upheld. */
export const limitProof = (writing: Writing, lid: Lid): Proof =>
  fluentProof(writing, 'limit', limited(lid.id), (how) =>
    words.fluent.limit(writing.names.actor(lid.party), titleAt(writing, lid.of), lid.max, how),
  );
/** That a commitment is suspended. */
export const suspensionProof = (writing: Writing, item: Item): Proof =>
  fluentProof(writing, 'suspended', suspended(item.id), (how) => words.fluent.suspended(item.commitment.title, how));

/** The title of a commitment by number. */
export const titleAt = ({ world }: Writing, at: number): string => world.frame.items[at]?.commitment.title ?? '';

/** That a commitment was ended: by a termination, or by an accord that replaces its own. */
export function endProof(writing: Writing, item: Item): Proof[] {
  const own = fluentProof(writing, 'ended', ended(item.id), (how) => words.fluent.ended(item.commitment.title, how));
  const replaced = item.successors.map((accord): Proof => {
    const premises = accord.signatories.map((party) => acceptProof(writing, party, accord.id));
    const all = accord.signatories.map((party) => standingAt(writing.world, accepts(party, accord.id)));
    const standing = { may: all.every(({ may }) => may), must: all.every(({ must }) => must) };
    return {
      rule: 'replaced',
      text: words.replaced(accord.title, words.how(standing.may, standing.must)),
      value: valueOf(standing),
      premises,
    };
  });
  return [own, ...replaced].filter(({ value }) => value !== 'false');
}

/** Whether each obligor is bound, and by what. */
export function boundProofs(writing: Writing, item: Item): Proof[] {
  if (item.draft) return [{ rule: 'draft', text: words.draft(item.accord?.status ?? ''), value: 'false' }];
  return item.obligors.map((party): Proof => {
    const yes = obligorBound(writing.world, item, party);
    const premises = [
      acceptProof(writing, party, item.commitment.accord),
      acceptProof(writing, party, item.id),
      rejectProof(writing, party, item.commitment.accord),
    ];
    const telling = premises.filter(({ rule, value, silence }) => (rule === 'accepts' && value !== 'false') || silence === undefined);
    return {
      rule: 'bound',
      text: words.bound(writing.names.actor(party), yes),
      value: yes ? 'true' : 'false',
      premises: telling.length > 0 ? telling : premises.slice(0, 1),
    };
  });
}
