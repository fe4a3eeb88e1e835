// The true mentions of a document of GUM, from the `Entity=` of its MISC column: what coreference is learnt from and measured against.
// A mention is told by its head word. Where two have one head (a coordination and its first part) the shorter stands.
// Format: https://wiki.gucorpling.org/gum/entities
import type { GoldSentence } from './conllu.ts';
import type { MentionForm } from './coref-mentions.ts';
import { goldMentions, type NameType } from './names-gold.ts';

/** `at` is the head as a word of the document. A name's head is a proper noun (or follows a title noun that GUM makes the head). */
export type GoldReference = { readonly at: number; readonly entity: string; readonly type: NameType; readonly form: MentionForm };

/** Cuts a treebank where its documents begin. */
export function documentsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    if (documents.length === 0 || sentence.comments.has('newdoc id')) documents.push([]);
    documents.at(-1)?.push(sentence);
  }
  return documents;
}

/** Every mention of a document, in the order of their heads. */
export function goldReferences(document: readonly GoldSentence[]): GoldReference[] {
  const found: GoldReference[] = [];
  let first = 0;
  for (const sentence of document) {
    const mentions = goldMentions(sentence).sort((a, b) => a.to - a.from - (b.to - b.from));
    const taken = new Map<number, GoldReference>();
    const heads = new Set(mentions.map(({ head }) => head));
    for (const { head, entity, type } of mentions) {
      const tag = sentence.upos[head];
      const named = tag === 'PROPN' ? head : type === 'person' ? namedBy(sentence, head, heads) : undefined;
      const at = named ?? head;
      const form = named !== undefined ? 'name' : tag === 'PRON' ? 'pronoun' : 'nominal';
      if (!taken.has(at)) taken.set(at, { at: first + at, entity, type, form });
    }
    found.push(...[...taken.values()].sort((a, b) => a.at - b.at));
    first += sentence.forms.length;
  }
  return found;
}

/** "author Truman Capote": the name hangs on the title, and is no mention of its own. */
function namedBy({ upos, heads, deprels }: GoldSentence, noun: number, mentionHeads: ReadonlySet<number>): number | undefined {
  const next = noun + 1;
  const hangs = upos[noun] === 'NOUN' && upos[next] === 'PROPN' && heads[next] === noun + 1 && /^(?:flat|appos)/.test(deprels[next] ?? '');
  return hangs && !mentionHeads.has(next) ? next : undefined;
}
