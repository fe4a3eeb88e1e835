// Mends tags that spelling alone decides: the apostrophe of a plural owner ("the rebels’ envoy") is a possessive, where no quotation in such marks is open; and
// a verb that is never a noun is none in -s ("until the army withdraws").
// Takes tags of one sentence; changes them in place.
import type { Words } from './words.ts';

const onlyVerbs = new Set(
  (
    'accepts accuses admits agrees allows announces appoints arrests asks becomes begins believes brings carries comes confirms continues convenes declares ' +
    'defends delivers denies deploys describes disarms enters explains expels fails follows frees gives goes happens hears insists invites joins keeps knows lets makes ' +
    'meets negotiates occupies opposes overruns postpones promotes proposes provides pursues ratifies receives recognises recognizes refuses regards rejects ' +
    'reminds remains replies resigns resumes says seems seizes sends suspends takes tells thinks threatens urges violates warns welcomes withdraws writes'
  ).split(' '),
);

/** A function that mends the tags of words `start` to `end` (exclusive), for a tagger's tags ("NOUN NNS"). */
export function tagMender(
  tagNames: readonly string[],
): (words: Words, ids: Int32Array, tags: Uint8Array, start: number, end: number) => void {
  const xpos = tagNames.map((name) => name.split(' ')[1] ?? '');
  const third = tagNames.findIndex((name) => name === 'VERB VBZ');
  const possessive = tagNames.findIndex((name) => name === 'PART POS');
  return ({ forms }, ids, tags, start, end) => {
    let open = false;
    for (let i = start; i < end; i += 1) {
      const form = forms[ids[i] as number] as string;
      if (third > 0 && xpos[tags[i] as number] === 'NNS' && onlyVerbs.has(form)) tags[i] = third;
      if (form !== "'") continue;
      const [before, after] = [i > start ? xpos[tags[i - 1] as number] : '', i + 1 < end ? xpos[tags[i + 1] as number] : ''];
      const owner = before === 'NNS' || before === 'NNPS';
      if (!open && owner && possessive > 0 && /^(?:JJ|NN|CD|VBG|VBN)/.test(after ?? '')) tags[i] = possessive;
      else open = !open;
    }
  };
}
