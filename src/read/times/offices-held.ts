// Whom a text names by an office that the table knows (head of state or government, foreign minister, envoy, leader of a group), and when they held it. Takes words; refuses former, acting and future holders,
// and whoever stands without the office beside the name.
import type { Span } from '../../terms/index.ts';
import { termsOfOffice, type OfficeRow } from './terms-of-office.data.ts';
import type { Word } from '../words/words.ts';

export type Held = { readonly name: string; readonly office: OfficeRow[1]; readonly span: Span; readonly rows: readonly OfficeRow[] };

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const byName = new Map<string, OfficeRow[]>();
for (const row of termsOfOffice) byName.set(plain(row[2]), [...(byName.get(plain(row[2])) ?? []), row]);

const officeWords: Readonly<Record<OfficeRow[1], RegExp>> = {
  president: /(?<!vice[ -])\bpresident\b/u,
  'prime minister': /(?<!deputy )\b(?:prime minister|premier|taoiseach)\b/u,
  chancellor: /(?<!vice[ -])\bchancellor\b/u,
  'secretary-general': /\bsecretary[- ]general\b/u,
  'foreign minister':
    /(?<!(?:deputy|vice|assistant|under|state) )\b(?:foreign (?:affairs )?minister|foreign secretary|secretary of state|minister (?:of|for) foreign affairs)\b/u,
  'foreign policy chief': /\b(?:foreign policy chief|high representative|top diplomat)\b/u,
  envoy: /(?<!(?:deputy|vice) )\b(?:envoy|special representative|mediator)\b/u,
  leader: /(?<!(?:deputy|opposition) )\b(?:leader|chairman|chief|head|president)\b/u,
};
const notNow = /\b(?:former|ex|then|late|acting|interim|future|incoming|candidate|elect|predecessor|successor)\b/u;
const [longest, reach] = [5, 5];

/** The office holders that a text names, in its order, each once for each office. */
export function officesHeld(words: readonly Word[]): Held[] {
  const held = new Map<string, Held>();
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]?.text ?? '')) continue;
    for (let length = longest; length >= 2; length--) {
      const name = words.slice(at, at + length);
      const rows = byName.get(plain(name.map(({ text }) => text).join(' ')));
      if (rows === undefined) continue;
      const low = (from: number, to: number): string =>
        plain(
          words
            .slice(Math.max(0, from), to)
            .map(({ text }) => text)
            .join(' '),
        );
      const [before, after] = [
        low(at - reach, at),
        /^,/u.test(words[at + length]?.text ?? '') ? low(at + length, at + length + reach) : '',
      ];
      if (notNow.test(before) || notNow.test(after)) break;
      for (const office of new Set(rows.map(([, kind]) => kind))) {
        if (!officeWords[office].test(before) && !officeWords[office].test(after)) continue;
        const key = `${office} ${rows[0]?.[2] ?? ''}`;
        const span: Span = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
        if (!held.has(key)) held.set(key, { name: rows[0]?.[2] ?? '', office, span, rows: rows.filter(([, kind]) => kind === office) });
      }
      break;
    }
  }
  return [...held.values()];
}
