// Findings about parties and dates: who is bound without having signed, who refuses, who suspends without a power, whose date is open.
import type { Finding } from '../terms/index.ts';
import { claimsOn, claimsOnFluent } from './cited.ts';
import { mightName } from './compile.ts';
import type { Finder } from './finding-list.ts';
import { accepts, rejects } from './fluent-names.ts';
import { standingAt } from './fluents.ts';
import { bitsBy } from './four-values.ts';
import { isoOf } from './instants.ts';
import { words } from './words.ts';
import { accountAt } from './world.ts';

/** Grey deadlines. */
export const deadlineFindings: Finder = (_writing, { situations }) =>
  situations.flatMap(({ item, tally: { phase, due } }): Finding[] =>
    phase !== 'grey' || due === undefined
      ? []
      : [{ kind: 'grey-deadline', commitment: item.id, text: words.finding['grey-deadline'](item.commitment.title, isoOf(due.earliest), isoOf(due.latest)), claims: [] }],
  );

/** Non-signatories bound, joint obligors who refuse, repudiations. */
export const partyFindings: Finder = ({ names }, { world, situations }) => {
  const found: Finding[] = [];
  for (const { item, refusals } of situations) {
    const { title } = item.commitment;
    for (const party of item.obligors) {
      const accepted = [item.commitment.accord, item.id].some((of) => standingAt(world, accepts(party, of)).may);
      if (!item.draft && !(item.accord?.signatories ?? []).includes(party) && !accepted) {
        found.push({ kind: 'binds-nonsignatory', commitment: item.id, party, text: words.finding['binds-nonsignatory'](title, names.actor(party)), claims: [] });
      }
      const noes = refusals.filter((one) => one.party === party && one.must);
      if (item.obligors.length > 1 && noes.length > 0) {
        const claims = noes.flatMap(({ of }) => claimsOnFluent(world, rejects(party, of)));
        found.push({ kind: 'refuses', commitment: item.id, party, text: words.finding.refuses(title, names.actor(party)), claims });
      }
    }
  }
  for (const entry of world.evidence.keys) {
    if (entry.kind !== 'life' || entry.act === 'resume' || (bitsBy(accountAt(world, entry.index), world.at) & 1) === 0) continue;
    const item = world.frame.items[entry.commitment];
    if (item === undefined || !item.obligors.includes(entry.party)) continue;
    const name = mightName(entry.party, entry.act, item.id);
    if (world.frame.mights.get(name)?.always || world.guards.get(name)?.sure) continue;
    const text = words.finding.repudiation(item.commitment.title, names.actor(entry.party));
    found.push({ kind: 'repudiation', commitment: item.id, party: entry.party, text, claims: claimsOn(world, entry.index) });
  }
  return found;
};
