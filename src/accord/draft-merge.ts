// Who in a draft is somebody else by a shorter word: "PLF" the People's Liberation Front, "the rebels" the one armed group, "the army" an organ of the one government.
// Takes the members of a cast; gives whom each that goes is, and gives organs their role. Joins only where one alone fits.
import type { CastMember } from './draft-cast.ts';

const acronym = /^(?:\p{Lu}\.?){2,6}$/u;
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'del', 'al']);
const fighters =
  /^(?:rebels?|movement|front|guerrillas?|insurgents?|separatists?|militia|militants|faction|fighters|rebel (?:group|movement|forces|fighters|army))$/iu;
const organs =
  /^(?:(?:government |national |state |federal )?(?:army|military|navy|air force|police|troops|forces|soldiers)|(?:\p{Ll}+ )?(?:ministry|department)|parliament|cabinet)$/iu;

const initials = (name: string): string =>
  name
    .replace(/['’]s\b/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => !small.has(word.toLowerCase()))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');

/** The one of several; undefined where there is none or more than one. */
const only = <T>(many: readonly T[]): T | undefined => (many.length === 1 ? many[0] : undefined);

/** Whom each member that has no name of its own stands for. Gives an organ of state its role where the cast has one government or state. */
export function mergersOf(members: readonly CastMember[]): Map<CastMember, CastMember> {
  const found = new Map<CastMember, CastMember>();
  for (const member of members) {
    const letters = acronym.test(member.name) ? member.name.replaceAll('.', '') : undefined;
    const whole = letters === undefined ? undefined : only(members.filter(({ name }) => name.includes(' ') && initials(name) === letters));
    if (whole !== undefined) found.set(member, whole);
  }
  const named = members.filter((one) => !found.has(one) && /\p{Lu}/u.test(one.name) && !organs.test(one.name) && !fighters.test(one.name));
  const group = only(named.filter(({ kind }) => kind === 'armed-group'));
  const state = only(named.filter(({ kind }) => kind === 'government')) ?? only(named.filter(({ kind }) => kind === 'state'));
  for (const member of members) {
    if (named.includes(member) || found.has(member)) continue;
    if (fighters.test(member.name) && group !== undefined) found.set(member, group);
    else if (organs.test(member.name) && state !== undefined && member.roles.length === 0)
      member.roles.push(
        `{ of: ${state.id}, as: ${/(?:army|military|navy|force|police|troops|soldiers)/iu.test(member.name) ? 'armed forces' : member.name.toLowerCase()} }`,
      );
  }
  return found;
}
