// A read document as CoNLL-U: ten columns, one token a line, spans in the last one. For people, other tools and scoring.
// Format: https://universaldependencies.org/format.html
import { entityBrackets, entityFields } from './entity-brackets.ts';
import { sentenceTokens, type Document, type Sentence } from './document.ts';

/**
 * The document as CoNLL-U text. MISC holds `SpaceAfter=No` where it is so, the token's span, and for a token of a name `Name=B-state` (`I-`
 * after the first), with the gazetteer's entry and how the words name it on the first: `Entry=state/AFG|Use=capital`. `Entity=` holds the brackets of mentions
 * (`entity-brackets.ts`). `name` becomes `newdoc id`.
 */
export function toConllu(document: Document, name?: string): string {
  const names = namesByToken(document);
  const brackets = entityBrackets(document);
  const lines = name === undefined ? [] : [`# newdoc id = ${oneLine(name)}`];
  if (brackets.size > 0) lines.push(`# global.Entity = ${entityFields}`);
  document.sentences.forEach((sentence, i) => {
    lines.push(
      `# sent_id = ${name === undefined ? '' : `${oneLine(name)}-`}${i + 1}`,
      `# text = ${oneLine(document.text.slice(sentence.start, sentence.end))}`,
    );
    if (sentence.block !== 'prose') lines.push(`# block = ${sentence.block}`);
    lines.push(...tokenLines(document, sentence, names, brackets), '');
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function tokenLines(
  document: Document,
  sentence: Sentence,
  names: ReadonlyMap<number, string>,
  brackets: ReadonlyMap<number, string>,
): string[] {
  return sentenceTokens(document, sentence).map((token, i) => {
    const touches = sentence.from + i + 1 < document.count && document.starts[sentence.from + i + 1] === token.end;
    const entity = brackets.get(sentence.from + i);
    const misc = `${touches ? 'SpaceAfter=No|' : ''}Start=${token.start}|End=${token.end}${names.get(sentence.from + i) ?? ''}${entity === undefined ? '' : `|Entity=${entity}`}`;
    const head = token.head < 0 ? 0 : token.head - sentence.from + 1;
    return [i + 1, oneLine(token.form), oneLine(token.lemma), token.upos, token.xpos, token.feats, head, token.deprel, '_', misc].join(
      '\t',
    );
  });
}

function namesByToken({ names }: Document): Map<number, string> {
  const told = new Map<number, string>();
  for (const { from, to, kind, entry, use } of names) {
    told.set(from, `|Name=B-${kind}${entry === undefined ? '' : `|Entry=${entry}`}${use === undefined ? '' : `|Use=${use}`}`);
    for (let i = from + 1; i < to; i += 1) told.set(i, `|Name=I-${kind}`);
  }
  return told;
}

// A tab or a line break inside a field would break the format; lone surrogates would break the file.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').toWellFormed() || '_';
