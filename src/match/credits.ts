// Which outlets a page names as the source of its text: "KUNDUZ (AFP) —", "The Siasat Daily reported". Takes a page and the dossier's actors;
// gives the outlets among them, a credit (the whole text is theirs) told apart from a mention (a sentence is).
import type { Actor, Page } from '../terms/index.ts';

/** An outlet that a page names: `credit` for its date line or closing line, `mention` for a sentence. */
export type Credit = { outlet: string; as: 'credit' | 'mention' };

/** Whether the whole text is credited. */
export const isCredit = ({ as }: Credit): boolean => as === 'credit';

const plain = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Outlets other than the page's own that it names as its source, credits first. */
export function creditedIn({ text, outlet }: Page, actors: readonly Actor[]): Credit[] {
  const found = actors
    .filter(({ id, kind }) => kind === 'outlet' && id !== outlet)
    .flatMap(({ id, name, aliases }): Credit[] => {
      const names = `(?:${[name, ...aliases].map(plain).join('|')})`;
      const isWhole = [
        String.raw`^[^\n]{0,60}\(${names}\)\s*[-–—:]`,
        String.raw`(?:^|\n)\W*(?:[Ss]ource|[Ww]ith (?:reporting|material) (?:by|from)|[Rr]eporting by)\W+${names}\W*$`,
        String.raw`(?:^|\n)\W*[–—(]\s*${names}\W*$`,
      ].some((pattern) => new RegExp(pattern, 'u').test(text));
      if (isWhole) return [{ outlet: id, as: 'credit' }];
      const isNamed = new RegExp(
        String.raw`(?<![\p{L}\p{N}])${names}(?: news agency)? (?:has |had )?report(?:s|ed)\b|\b(?:reported by|according to|carried by) ${names}(?![\p{L}\p{N}])`,
        'u',
      ).test(text);
      return isNamed ? [{ outlet: id, as: 'mention' }] : [];
    });
  return [...found.filter(isCredit), ...found.filter((one) => !isCredit(one))];
}
