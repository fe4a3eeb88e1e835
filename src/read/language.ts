// Tells whether a text is English, from its most frequent small words and its script. Takes text; returns a BCP 47 tag, `und` when there is too little to tell.
import { lower } from './words.ts';

type Word = { readonly text: string; readonly low: string };

const small: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a that is was for on with said by at from it he as his be has have had not are will which they were who this but an their its'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "le la les des et en un une du dans que qui pour sur est pas au par avec ce il ne se plus son sont ont d'une a été aux cette".split(
      ' ',
    ),
  ),
  es: new Set('el la los las de del y en que un una por con para se es no su al lo como más pero sus le ha este fue son han'.split(' ')),
  de: new Set(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei'.split(
      ' ',
    ),
  ),
  pt: new Set('o os da do das dos em um uma que e para com não por mais se na no ao foi são pela pelo seu sua como'.split(' ')),
  it: new Set('il lo gli di del della che e un una per con non si da nel alla sono più come ha dei delle anche al questo'.split(' ')),
  nl: new Set('de het een en van in dat op te is voor met zijn niet aan er om ook als bij door naar uit hij'.split(' ')),
  tr: new Set('ve bir bu için ile da de çok olan olarak daha sonra gibi kadar en ise ancak'.split(' ')),
};
const enough = 12;
const sample = 4000;

/** `en`, another language's tag, or `und`. Only the first few thousand words are looked at. */
export function findLanguage(page: string): string {
  const words = [...page.slice(0, sample * 8).matchAll(/[\p{L}\p{M}]+/gu)].slice(0, sample).map(([text]) => ({ text, low: lower(text) }));
  if (words.length === 0) return 'und';
  const foreign = words.filter(({ text }) => !/\p{Script=Latin}/u.test(text)).length;
  if (foreign > words.length / 2) return scriptOf(words);
  const shares = Object.entries(small).map(([tag, list]) => [tag, words.filter(({ low }) => list.has(low)).length / words.length] as const);
  const english = shares.find(([tag]) => tag === 'en')?.[1] ?? 0;
  const [best = 'und', share = 0] = shares.toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (best !== 'en' && share > english * 1.5 && share > 0.15 && words.length >= enough) return best;
  if (english < 0.08 && words.length >= 60) return 'und';
  return 'en';
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Greek}/u, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
];

// The script tells a family of languages only: Arabic letters may be Dari, Pashto or Urdu; the tag then says so by its "und-" and script.
function scriptOf(words: readonly Word[]): string {
  const sampleText = words
    .slice(0, 200)
    .map(({ text }) => text)
    .join(' ');
  const [, tag] = scripts.find(([script]) => script.test(sampleText)) ?? [undefined, 'und'];
  return tag === 'ar' ? 'und-Arab' : tag === 'ru' ? 'und-Cyrl' : (tag ?? 'und');
}
