// Finds a document that a page gives whole, without quotation marks: paragraphs in which somebody speaks for himself, and behind them a line on how the
// document went out ("The notice hung on the door."). Takes units; gives one draft for the document, or nothing. What only quotes is left alone.
import { textNouns } from './cues.data.ts';
import type { Draft } from './drafts.ts';
import { isFinite } from '../words/phrase-words.ts';
import { phraseAfter } from '../words/phrases-after.ts';
import type { Unit } from '../words/units.ts';

const own = /^(?:we|us|our|ours|i|me|my|mine)$/u;
const publishing = /^(?:publish|post|put|issue|release|send|share|circulate|print|broadcast|read|sign|distribute)$/u;
const [deepest, behind] = [3, 2];

/** The document of a page, with the paragraphs it fills. */
export function findToldWhole(units: readonly Unit[]): { draft: Draft; before: number } | undefined {
  const plain = units.filter(({ level }) => level === 0);
  const last = plain.at(-1)?.paragraph ?? 0;
  // What people made of it may follow, in a paragraph or two.
  for (let paragraph = last; paragraph >= Math.max(1, last - behind); paragraph--) {
    const line = plain.find((unit) => unit.paragraph === paragraph);
    const told =
      line === undefined || (paragraph === last && plain.length - plain.indexOf(line) > deepest) ? undefined : toldBy(line, plain);
    if (told !== undefined) return told;
  }
  return undefined;
}

function toldBy(line: Unit, plain: readonly Unit[]): { draft: Draft; before: number } | undefined {
  const body = plain.slice(0, plain.indexOf(line));
  if (!body.some(({ items }) => items.some(({ text, low }) => own.test(low) && text !== 'US'))) return undefined;
  const { items } = line;
  const subject = phraseAfter(items, 0, { pp: true });
  if (subject === undefined) return undefined;
  const verb = items.findIndex((item, at) => at >= subject.to && (isFinite(item) || (item.cls === 'VN' && item.relation !== 'acl')));
  if (verb < 0 || verb - subject.to > 12) return undefined;
  let to = verb;
  while (to < items.length && /^(?:AUX|ADV)$/u.test(items[to]?.cls ?? '')) to++;
  if (/^(?:VN|V)$/u.test(items[to]?.cls ?? '')) to++;
  const names = items.slice(subject.from, subject.to).some(({ low, cls }) => cls === 'N' && (documents.has(low) || textNouns.has(low)));
  const definite = items[0]?.low === 'the' || items[0]?.low === 'this';
  const passes = publishing.test(items[to - 1]?.lemma ?? '') && /^(?:this|the|it)$/u.test(items[to]?.low ?? '');
  if (!(names && definite) && !passes) return undefined;
  const span = (from: number, end: number): [number, number] => [items[from]?.start ?? 0, items[end - 1]?.end ?? 0];
  const content: [number, number][] = [];
  for (const [index, unit] of body.entries()) {
    const open = content[content.length - 1];
    const same = body[index - 1]?.paragraph === unit.paragraph;
    if (same && open !== undefined) open[1] = unit.end;
    else content.push([unit.items[0]?.start ?? unit.start, unit.end]);
  }
  return {
    before: line.paragraph,
    draft: {
      source: [span(subject.from, subject.to)],
      cue: [span(verb, Math.max(to, verb + 1))],
      content,
      act: 'say',
      lemma: items[to - 1]?.lemma ?? '',
      shape: 'whole',
      quotes: [],
      plain: false,
      unit: line,
    },
  };
}

const documents = new Set(
  `text message notice declaration order post thread letter statement denial offer paper communique communiqué resolution appeal warning announcement bulletin tweet memo note decree proclamation leaflet
  manifesto circular telegram dispatch entry reply answer protest petition oath pledge speech sermon video recording broadcast`.split(
    /\s+/u,
  ),
);
