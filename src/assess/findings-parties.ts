// Findings about parties and dates: who is bound without having signed, who refuses, who suspends without a power, whose date is open.
import type { Finding } from '../terms/index.ts';
import { claimsOn, claimsOnFluent } from './cited.ts';
import { mightName } from './compile.ts';
import type { Answer } from './evaluate.ts';
import { keyOf } from './evidence.ts';
import { standingAt } from './fluents.ts';
import { bitsBy } from './four-values.ts';
import { isoOf } from './instants.ts';
import type { Writing } from './reasons-keys.ts';
import type { Situation } from './states.ts';
import { words } from './words.ts';
import { accountAt } from './world.ts';

/** Of one commitment: an open date, non-signatories bound, joint obligors who refuse. */
export function itemFindings({ names }: Writing, { world }: Answer, { item, tally, refusals }: Situation): Finding[] {
  const found: Finding[] = [];
  const { title } = item.commitment;
  const { due } = tally;
  if (tally.phase === 'grey' && due !== undefined) {
    found.push({
      kind: 'grey-deadline',
      commitment: item.id,
      text: words.finding['grey-deadline'](title, isoOf(due.earliest), isoOf(due.latest)),
      claims: [],
    });
  }
  item.positions.stances.slice(0, item.positions.owing).forEach(({ party, acceptsAccord, acceptsOwn, rejectsAccord, rejectsOwn }) => {
    const accepted = standingAt(world, acceptsAccord).may || standingAt(world, acceptsOwn).may;
    if (!item.draft && !(item.accord?.signatories ?? []).includes(party) && !accepted) {
      found.push({
        kind: 'binds-nonsignatory',
        commitment: item.id,
        party,
        text: words.finding['binds-nonsignatory'](title, names.actor(party)),
        claims: [],
      });
    }
    const noes = refusals.filter((one) => one.party === party && one.must);
    if (item.obligors.length > 1 && noes.length > 0) {
      const claims = noes.flatMap(({ of }) => claimsOnFluent(world, of === item.id ? rejectsOwn : rejectsAccord));
      found.push({ kind: 'refuses', commitment: item.id, party, text: words.finding.refuses(title, names.actor(party)), claims });
    }
  });
  return found;
}

/** Of one suspension or termination: whether it was a repudiation. */
export function lifeFindings({ names }: Writing, { world }: Answer, key: number): Finding[] {
  const entry = keyOf(world.evidence, key);
  if (entry?.kind !== 'life' || entry.act === 'resume' || (bitsBy(accountAt(world, key), world.at) & 1) === 0) return [];
  const item = world.frame.items[entry.commitment];
  if (item === undefined || !item.obligors.includes(entry.party)) return [];
  const name = mightName(entry.party, entry.act, item.id);
  if (world.frame.mights.get(name)?.always || world.guards.get(name)?.sure) return [];
  const text = words.finding.repudiation(item.commitment.title, names.actor(entry.party));
  return [{ kind: 'repudiation', commitment: item.id, party: entry.party, text, claims: claimsOn(world, key) }];
}
