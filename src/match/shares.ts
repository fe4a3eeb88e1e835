// One sentence, a figure for each side: "312 government soldiers and 54 Renamo fighters had reported", "13,506 of the government and 4,314 of Renamo". Takes what was found so far; gives
// each side's figure to its own promise. Refuses figures of which two have no owner.
import type { Amount, Commitment, Span } from '../terms/index.ts';
import type { Context, Found, Proposal } from './context.ts';
import { range } from './figures.ts';
import { isMirror } from './ties.ts';

type Share = { amount: Amount; owner: string };

/** Splits the counts of a page by whose men they count. */
export function sharesTold(context: Context, found: Found): void {
  for (const sentence of context.sentences) {
    const shares = sharesIn(context, sentence);
    if (new Set(shares.map(({ owner }) => owner)).size < 2) continue;
    const base = found.proposals.find(
      (one) => isCount(one) && one.polarity === 'for' && one.span[0] >= sentence[0] && one.span[1] <= sentence[1],
    );
    const own = context.dossier.commitments.find(({ id }) => base !== undefined && 'commitment' in base.key && id === base.key.commitment);
    if (base === undefined || own === undefined) continue;
    const sides = [own, ...context.dossier.commitments.filter((other) => isMirror(own, other))];
    const given = shares.flatMap(({ amount, owner }) => {
      const side = sides.find(({ obligors }) => obligors.length === 1 && obligors.includes(owner));
      return side === undefined ? [] : [shareOf(base, side, amount)];
    });
    if (given.length < 2) continue;
    const ids = new Set(sides.map(({ id }) => id));
    found.proposals = found.proposals.filter(
      (one) =>
        !(
          isCount(one) &&
          'commitment' in one.key &&
          ids.has(one.key.commitment) &&
          one.span[0] >= sentence[0] &&
          one.span[1] <= sentence[1]
        ),
    );
    found.proposals.push(...given);
  }
}

const isCount = ({ key }: Proposal): boolean => key.kind === 'performance' || key.kind === 'total';

function shareOf(base: Proposal, side: Commitment, amount: Amount): Proposal {
  const { key } = base;
  return {
    ...base,
    key: key.kind === 'performance' ? { ...key, commitment: side.id } : { kind: 'total', commitment: side.id },
    value: range(amount, side),
    performer: undefined,
    reason: `"${amount.text}" is this side's share; ${base.reason}`,
  };
}

function sharesIn(context: Context, [start, end]: Span): Share[] {
  return context.reading.amounts
    .filter(({ span, high }) => span[0] >= start && span[1] <= end && high !== null)
    .flatMap((amount): Share[] => {
      const after = context.text([amount.span[1], Math.min(end, amount.span[1] + 32)]);
      const beside = /^\s*(?:(?:of|for|from|on)\s+)?(?:the\s+)?(\p{L}[\p{L}-]*)/u.exec(after)?.[1] ?? '';
      const owner = partyIn(context, amount.text) ?? partyIn(context, /^\s*(?:and|or|,)/.test(after) ? '' : beside);
      return owner === undefined ? [] : [{ amount, owner }];
    });
}

/** The one party that words name, "government" included where only one is. */
function partyIn({ actors, day }: Context, text: string): string | undefined {
  const parties = new Set(
    actors
      .allNamed(text)
      .flatMap((id) => actors.lineage(id, day))
      .filter((id) => actors.isParty(id)),
  );
  const [government, ...others] = actors.governments;
  if (parties.size === 0 && government !== undefined && others.length === 0 && /\bgovernment\b/i.test(text)) return government;
  const [only, ...more] = parties;
  return more.length === 0 ? only : undefined;
}
