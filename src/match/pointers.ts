// Whom words without a name point to: "the government", "his spokesman", "their negotiators". Takes a page's reading and the dossier's actors; gives an actor only where
// the page or the dossier leaves one alone.
import type { Reading } from '../terms/index.ts';
import type { Actors } from './actors.ts';
import { bodyNames, bodyNouns, offices, ownedVoice } from './speaker-words.data.ts';

/** The actor that words at an offset point to; undefined when they have a name of their own or several fit. */
export type Pointers = (text: string, at: number | undefined) => string | undefined;

const theGovernment = /^(?:(?:the|its|his|her|their|our)\s+)?(?:government|administration)$/i;

/** "The government", where the dossier has several: whatever the reader took it for, the page around it says which. */
export const isOpenGovernment = (text: string, { governments }: Actors): boolean =>
  governments.length > 1 && theGovernment.test(text.trim());

/** "Troops", "the army": of the one state that takes part, where there is no other. */
const bareForces =
  /^(?:the )?(?:government |federal )?(?:troops|soldiers|security forces|army|military|navy|air force|coast ?guard|gendarmerie|police|policemen|authorities)$/i;
const theParty = /^(?:the|this|that) (?:party|movement|group|organi[sz]ation|front|militia|faction|rebels?|guerrillas?|insurgents?)$/i;
/** A body or an office by its bare noun: "the mission", "the minister". */
const calledNoun = new RegExp(
  String.raw`^(?:the|this)\s+(${bodyNames}|committee|tribunal|court|secretariat|assembly|parliament|group|team|office|${offices})$`,
  'iu',
);
/** "monitoring group" of "Monitoring Group of the Commission". */
const headOf = (text: string): string => (text.split(/\s(?:of|for)\s/u)[0] ?? text).toLowerCase();
const forceNouns = /^(?:army|navy|force|police|militia|guard|brigade)$/;
const organs: ReadonlySet<string> = new Set(['organisation', 'office']);
const ownedBody =
  /^(his|her|its|their) (?:own )?(?:party|movement|group|organi[sz]ation|front|side|government|army|forces|men|fighters|troops|soldiers)$/i;

/** "Britain": the one government of the dossier whose name begins as the country does ("British government"). */
function ownCountry(text: string, { governments, get }: Actors): string | undefined {
  const name = text.trim();
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) return undefined;
  const head = name.slice(0, Math.max(4, name.length - 3)).toLowerCase();
  const [only, ...others] = governments.filter((id) =>
    [get(id)?.name ?? '', ...(get(id)?.aliases ?? [])].some((one) => one.split(/\s+/).some((word) => word.toLowerCase().startsWith(head))),
  );
  return others.length === 0 ? only : undefined;
}

/** Reads the mentions of a page once, for every question about it. */
export function openPointers({ mentions, entities }: Reading, actors: Actors): Pointers {
  const actorOf = new Map(entities.map(({ id, actor }) => [id, actor]));
  const named = mentions.flatMap(({ span, entity, kind, text }) => {
    // "In Dublin the government …": a place may stand for one.
    const actor = (entity === undefined ? undefined : actorOf.get(entity)) ?? (theGovernment.test(text) ? undefined : actors.named(text));
    return actor === undefined || actors.isOutlet(actor)
      ? []
      : [{ at: span[0], text, actor, isPlace: kind === 'place', isPerson: kind === 'person' || actors.get(actor)?.kind === 'person' }];
  });
  const before = (at: number | undefined): typeof named => named.filter((one) => at === undefined || one.at < at);
  // "The mission", "the minister": who was named before and is called so by a name, an office or the page; else the only one of the dossier.
  const calledSo = (noun: string, earlier: typeof named): string | undefined => {
    const last = earlier.findLast(({ actor }) => actors.callings(actor).includes(noun))?.actor;
    return last ?? actors.bodyCalled(noun);
  };
  return (text, at) => {
    if (theGovernment.test(text.trim())) {
      const [only, ...others] = actors.governments;
      return others.length === 0
        ? only
        : before(at).findLast(({ actor, text: words }) => actors.governments.includes(actor) && !theGovernment.test(words))?.actor;
    }
    const noun = calledNoun.exec(text.trim())?.[1]?.toLowerCase();
    // "The Group" after "the Monitoring Group of the Commission" is no armed group.
    const bodied = noun === undefined ? undefined : before(at).findLast((one) => headOf(one.text).endsWith(` ${noun}`))?.actor;
    if (bodied !== undefined) return bodied;
    if (theParty.test(text.trim())) return before(at).findLast(({ actor }) => actors.isBody(actor))?.actor;
    if (bareForces.test(text.trim())) {
      const own = actors.bodyCalled(/\p{L}+$/u.exec(text.trim())?.[0].toLowerCase() ?? '');
      const [only, ...others] = actors.states.length > 1 ? actors.states.filter((id) => actors.sides.includes(id)) : actors.states;
      return own ?? (others.length === 0 ? only : undefined);
    }
    const called = noun === undefined ? undefined : calledSo(noun, before(at));
    if (called !== undefined) return called;
    // "The agency" that nobody is called by: the body named last, unless that one is called otherwise ("the army" is no mission).
    if (bodyNouns.test(text.trim())) {
      const last = before(at).findLast(({ actor, isPlace }) => !isPlace && organs.has(actors.get(actor)?.kind ?? ''))?.actor;
      return last === undefined || actors.callings(last).some((one) => bodyNouns.test(`the ${one}`) || forceNouns.test(one))
        ? undefined
        : last;
    }
    if (/^(?:its|their)$/i.test(text.trim())) return before(at).findLast(({ isPerson }) => !isPerson)?.actor;
    const country = ownCountry(text, actors);
    if (country !== undefined) return country;
    const owner = (ownedVoice.exec(text) ?? ownedBody.exec(text.trim()))?.[1]?.toLowerCase();
    if (owner === undefined) return undefined;
    const isPerson = owner === 'his' || owner === 'her';
    return before(at).findLast((one) => one.isPerson === isPerson)?.actor;
  };
}
