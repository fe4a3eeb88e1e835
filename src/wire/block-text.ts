// A DOM tree becomes plain text: blocks are parted by a blank line, <br> by a line end, runs of blanks fold into one.
import { parseHTML } from 'linkedom';

/** As much of a DOM node as is looked at here. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
};
/** As much of a DOM element as is looked at here. */
export type DomElement = DomNode & { getAttribute(name: string): string | null; readonly textContent: string | null };
/** As much of a document as is looked at here. */
export type DomDocument = {
  readonly body: DomElement;
  readonly documentElement: DomElement;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): ArrayLike<DomElement>;
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const blocks = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL',
);
const skipped = names('SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME OBJECT BUTTON SELECT TEXTAREA HEAD');

/**
 * A document from HTML as people write it. linkedom takes the first tag for the root, so that a fragment or a page without
 * <html> would come out with an empty body; those are given their frame first.
 */
export function parseDocument(html: string): DomDocument {
  const framed = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : frame(html);
  return parseHTML(framed).document as unknown as DomDocument;
}

function frame(html: string): string {
  const head = /<head[\s>][\s\S]*?<\/head>/i.exec(html)?.[0] ?? '<head></head>';
  const rest = html.replace(head, '').replace(/<!doctype[^>]*>|<\/?(?:html|body)(?:\s[^>]*)?>/gi, '');
  return `<!doctype html><html>${head}<body>${rest}</body></html>`;
}

/** The words under a node. Walks without recursion: feeds hold HTML nested thousands deep. */
export function blockText(root: DomNode): string {
  const out: string[] = [];
  const stack: (DomNode | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (node.nodeType === 3) out.push((node.nodeValue ?? '').replace(/[ \t\n\r\f\u00a0]+/g, ' '));
    else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) enter(node, stack, out);
  }
  return out
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function enter(node: DomNode, stack: (DomNode | string)[], out: string[]): void {
  const name = node.nodeName.toUpperCase();
  if (skipped.has(name)) return;
  if (name === 'BR') {
    out.push('\n');
    return;
  }
  const block = blocks.has(name);
  if (block) {
    out.push('\n\n');
    stack.push('\n\n');
  }
  const children = Array.from(node.childNodes);
  for (const child of children.reverse()) stack.push(child);
}

/** Whether a tree is nested deeper than `most` levels; stops looking as soon as it knows. */
export function isDeeperThan(root: DomNode, most: number): boolean {
  const stack: [DomNode, number][] = [[root, 0]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [node, depth] = top;
    if (depth > most) return true;
    for (const child of Array.from(node.childNodes)) stack.push([child, depth + 1]);
  }
  return false;
}

/** The words of a piece of HTML, such as a feed's description. */
export function htmlText(html: string): string {
  return blockText(parseDocument(html).body);
}
