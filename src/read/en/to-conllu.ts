// A read document as CoNLL-U: ten columns, one token a line, spans in the last one. For people, other tools and scoring.
// Format: https://universaldependencies.org/format.html
import { sentenceTokens, type Document, type Sentence } from './document.ts';

/** The document as CoNLL-U text; MISC holds `SpaceAfter=No` where it is so and the token's span. `name` becomes `newdoc id`. */
export function toConllu(document: Document, name?: string): string {
  const lines = name === undefined ? [] : [`# newdoc id = ${oneLine(name)}`];
  document.sentences.forEach((sentence, i) => {
    lines.push(
      `# sent_id = ${name === undefined ? '' : `${oneLine(name)}-`}${i + 1}`,
      `# text = ${oneLine(document.text.slice(sentence.start, sentence.end))}`,
    );
    if (sentence.block !== 'prose') lines.push(`# block = ${sentence.block}`);
    lines.push(...tokenLines(document, sentence), '');
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function tokenLines(document: Document, sentence: Sentence): string[] {
  return sentenceTokens(document, sentence).map((token, i) => {
    const touches = sentence.from + i + 1 < document.count && document.starts[sentence.from + i + 1] === token.end;
    const misc = `${touches ? 'SpaceAfter=No|' : ''}Start=${token.start}|End=${token.end}`;
    const head = token.head < 0 ? 0 : token.head - sentence.from + 1;
    return [i + 1, oneLine(token.form), oneLine(token.lemma), token.upos, token.xpos, token.feats, head, token.deprel, '_', misc].join(
      '\t',
    );
  });
}

// A tab or a line break inside a field would break the format; lone surrogates would break the file.
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').toWellFormed() || '_';
