// Parties by the name of their place: "Northern leaders", "the North's leadership", "the North resumed …". Takes a text and the dossier's actors; gives a party only where one alone is so called.
import type { Actor } from '../terms/index.ts';

// Words that stand for whoever rules or fights for a place; one may stand for another of its row.
const rulers = 'leaders?|leadership|authorities|government|administration|side|rulers';
const fighters =
  'forces|fighters|troops|soldiers|army|military|navy|air force|police|policemen|coast ?guards?|marines|gendarmes|gendarmerie|artillery|warplanes|fighter jets|jets|planes|aircraft|helicopters|drones|bombers|gunboats|warships|rebels|militia';
const place = String.raw`(?:the\s+)?((?:(?:North|South|East|West)(?:ern)?\s+)?\p{Lu}[\p{Ll}\p{M}’'-]+?)(?:['’]s|['’])?`;
const bare = new RegExp(`^${place}$`, 'u');
const bodyOf = new RegExp(String.raw`^(?:the\s+)?(${rulers}|${fighters})\s+of\s+${place}$`, 'u');
const body = new RegExp(String.raw`^${place}\s+(?:(?:\p{Ll}+)\s+)?(?:(${rulers})|(${fighters}))$`, 'u');

/** The party that a place's name stands for, alone or before a word for its rulers or fighters. */
export function partyOfPlace(text: string, actors: readonly Actor[], parties: ReadonlySet<string>): string | undefined {
  const words = text.trim();
  const told = body.exec(words);
  const name = (told ?? bare.exec(words))?.[1] ?? bodyOf.exec(words)?.[2];
  if (name === undefined) return undefined;
  const called = actors.filter((actor) => parties.has(actor.id) && [actor.name, ...actor.aliases].some((one) => isOfPlace(one, name)));
  const [party, ...others] = called;
  return others.length === 0 ? party?.id : undefined;
}

/** "Tessaran authorities", of Tessara: a name that begins with the place or its people. */
function isOfPlace(alias: string, name: string): boolean {
  const first = alias
    .replace(/^the\s+/i, '')
    .slice(0, name.length + 4)
    .split(/\s+/)
    .slice(0, name.split(/\s+/).length)
    .join(' ');
  return root(first) === root(name);
}

const root = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{4})(?:ians?|eans?|ans?|ns?|ese|ish|is?|ia|ea|as?|es?|s)$/u, '');
