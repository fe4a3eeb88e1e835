// What a claim says, in plain words. Takes a claim and the dossier; gives one sentence.
import type { Claim, Dossier, Key } from '../terms/index.ts';
import { formatDay, formatNumber } from './format-figures.ts';

const utterances = {
  accept: 'accepts',
  reject: 'rejects',
  object: 'objects to',
  demand: 'demands',
  drop: 'drops the demand',
  limit: 'sets the limit',
  unlimit: 'lifts the limit',
} as const;
const lives = { suspend: 'suspends', resume: 'resumes', terminate: 'ends' } as const;

/** Names of things by id: actors by name, the rest by title; the id where there is neither. */
export function nameIn(dossier: Dossier): (id: string) => string {
  const titles = new Map(dossier.commitments.map(({ id, title }) => [id, `"${title}"`]));
  const titled = (id: string): string => titles.get(id) ?? id;
  const names = new Map([
    ...titles,
    ...dossier.actors.map(({ id, name }): [string, string] => [id, name]),
    ...[...dossier.accords, ...dossier.facts].map(({ id, title }): [string, string] => [id, `"${title}"`]),
    ...dossier.demands.map(({ id, of, until }): [string, string] => [
      id,
      `${titled(of)} not before ${titled(until.commitment)} has reached ${formatNumber(until.atLeast)}`,
    ]),
    ...dossier.limits.map(({ id, of, max }): [string, string] => [id, `no more than ${formatNumber(max)} in ${titled(of)}`]),
  ]);
  return (id) => names.get(id) ?? id;
}

function keyText(key: Key, name: (id: string) => string): string {
  switch (key.kind) {
    case 'performance':
      return `${name(key.commitment)} was done, or part of it`;
    case 'total':
      return `${name(key.commitment)}: the count so far`;
    case 'act': {
      const tags = Object.entries(key.tags).map(([dimension, values]) => `${dimension} ${values.join(', ')}`);
      return `${name(key.actor)} did what it may have promised not to do${tags.length === 0 ? '' : ` (${tags.join('; ')})`}`;
    }
    case 'utterance':
      return `${name(key.party)} ${utterances[key.act]} ${name(key.about)}`;
    case 'life':
      return `${name(key.party)} ${lives[key.act]} ${name(key.commitment)}`;
    case 'fact':
      return `${name(key.fact)} has come about`;
    case 'impossibility':
      return `${name(key.of)} cannot be done`;
  }
}

function whenText([from, to]: Claim['when']): string {
  const [first, last] = [from === null ? 'any time' : formatDay(from), to === null ? 'any time' : formatDay(to)];
  return first === last ? `on ${first}` : `between ${first} and ${last}`;
}

/** `The Taliban: "Release of prisoners" was done, or part of it: 100; between 8 Apr 2020 and 9 Apr 2020`. A denial begins with "Denied:". */
export function sayingOf(claim: Claim, dossier: Dossier): string {
  const name = nameIn(dossier);
  const [low, high] = claim.value ?? [];
  const value = low === undefined || high === undefined ? '' : `: ${formatNumber(low)}${low === high ? '' : `–${formatNumber(high)}`}`;
  const performer = claim.performer === undefined ? '' : `, by ${name(claim.performer)}`;
  return `${claim.polarity === 'against' ? 'Denied: ' : ''}${keyText(claim.key, name)}${value}${performer}; ${whenText(claim.when)}`;
}
