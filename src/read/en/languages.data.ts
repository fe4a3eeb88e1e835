// What languages are told by: the most frequent small words of those in Latin letters, and letters that only some languages in other
// scripts have. General knowledge of the alphabets (Unicode chapters 7 and 9) and of the languages' commonest words.

/** Small words by tag, in lower case. */
export const smallWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in a that is was for on with said by at from it he as his be has have had not are will which they were who this but an their its',
    fr: "le la les des et en un une du dans que qui pour sur est pas au par avec ce il ne se plus son sont ont d'une a été aux cette",
    es: 'el la los las de del y en que un una por con para se es no su al lo como más pero sus le ha este fue son han',
    de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei',
    pt: 'o os da do das dos em um uma que e para com não por mais se na no ao foi são pela pelo seu sua como',
    it: 'il lo gli di del della che e un una per con non si da nel alla sono più come ha dei delle anche al questo',
    nl: 'de het een en van in dat op te is voor met zijn niet aan er om ook als bij door naar uit hij',
    tr: 've bir bu için ile da de çok olan olarak daha sonra gibi kadar en ise ancak',
  }).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);

/** A script: its name, the tag of a text in it whose language nothing tells, and the letters that tell one. The first language whose letters are there is taken. */
export type Script = {
  readonly name: string;
  readonly letter: RegExp;
  readonly tag: string;
  readonly tellers: readonly (readonly [tag: string, letters: RegExp])[];
};

const script = (name: string, tag: string, tellers: Script['tellers'] = [], letter = new RegExp(`\\p{Script=${name}}`, 'u')): Script => ({
  name,
  letter,
  tag,
  tellers,
});

/** Scripts other than Latin. Languages that share letters stand after those that have more of their own. */
export const scripts: readonly Script[] = [
  script('Arabic', 'und-Arab', [
    ['ps', /[ټډړښځڅڼۍ]/u],
    ['ur', /[ٹڈڑںے]/u],
    ['ckb', /[ڕڵۆێ]/u],
    ['fa', /[پچژگی]/u],
    ['ar', /[ةىأإؤ]/u],
  ]),
  script('Cyrillic', 'und-Cyrl', [
    ['be', /ў/iu],
    ['uk', /[їєґ]/iu],
    ['kk', /[әқңұһ]/iu],
    ['tg', /[ҷӣӯҳ]/iu],
    ['mk', /[ѓќѕ]/iu],
    ['sr', /[ђћјљњџ]/iu],
    ['ru', /[ыэё]/iu],
    ['bg', /ъ/iu],
  ]),
  script('Hebrew', 'he'),
  script('Greek', 'el'),
  script('Japanese', 'ja', [], /[\p{Script=Hiragana}\p{Script=Katakana}]/u),
  script('Han', 'zh'),
  script('Hangul', 'ko'),
  script('Devanagari', 'hi'),
  script('Ethiopic', 'am'),
];
