import { describe, expect, test } from 'vitest';
import { contentId, sha256 } from '../kit/index.ts';
import { Page } from '../terms/index.ts';
import { claimFromLine, claimsFrom, pageFromLine, pagesFrom } from './index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const only = (name: string, text: string, given = {}) => {
  const { pages, issues } = pagesFrom(name, bytes(text), given);
  expect(pages).toHaveLength(1);
  const page = pages[0] as Page;
  expect(Page.safeParse(page).success).toBe(true);
  expect(page.hash).toBe(sha256(page.text));
  return { page, issues };
};

describe('text', () => {
  test('a plain text keeps every character but its carriage returns', () => {
    const { page, issues } = only('a.txt', '  One.\r\nTwo\u00a0“x”.\rThree. \n');
    expect(page.text).toBe('  One.\nTwo\u00a0“x”.\nThree. \n');
    expect(page.dated).toBe('none');
    expect(page.published).toBeUndefined();
    expect(page.id).toBe(contentId('page', { text: page.text }));
    expect(issues).toEqual([]);
  });

  test('a civil date given by the caller means the end of that day', () => {
    const { page } = only('a.txt', 'One.', { published: '2020-03-04', outlet: 'Wire' });
    expect([page.published, page.dated, page.outlet]).toEqual(['2020-03-04T23:59:59.999Z', 'given', 'Wire']);
  });

  test('a page without a date keeps the day on which it was received, and is not dated by it', () => {
    const { page } = only('a.txt', 'One.', { received: '2020-03-04' });
    expect([page.received, page.published, page.dated]).toEqual(['2020-03-04T23:59:59.999Z', undefined, 'none']);
  });

  test('a day that does not exist is an issue, never another day', () => {
    const { page, issues } = only('a.txt', 'One.', { published: '2020-02-30' });
    expect(page.dated).toBe('none');
    expect(issues.map((found) => [found.code, found.path])).toEqual([['wire.bad-date', 'a.txt']]);
  });

  test('UTF-16, a byte order mark and windows-1252 are decoded, the last with a warning', () => {
    const wide = new Uint8Array([0xff, 0xfe, 0x4f, 0, 0x6e, 0, 0x65, 0]);
    expect(pagesFrom('a.txt', wide).pages[0]?.text).toBe('One');
    expect(only('a.txt', '\uFEFFOne').page.text).toBe('One');
    const old = pagesFrom('a.txt', new Uint8Array([0x93, 0x4e, 0x6f, 0x94]));
    expect(old.pages[0]?.text).toBe('“No”');
    expect(old.issues.map((found) => [found.code, found.severity])).toEqual([['wire.encoding', 'warning']]);
  });

  test('an HTML page that declares its encoding is read by it without complaint', () => {
    const head = bytes('<!doctype html><html><head><meta charset="iso-8859-2"></head><body><p>');
    const { pages, issues } = pagesFrom('a.html', new Uint8Array([...head, 0xb3, ...bytes('</p></body></html>')]));
    expect(pages[0]?.text).toBe('ł');
    expect(issues.filter((found) => found.code === 'wire.encoding')).toEqual([]);
  });

  test.each([
    ['empty.txt', new Uint8Array(), 'wire.empty'],
    ['blank.txt', bytes(' \n\n'), 'wire.empty'],
    ['nulls.txt', new Uint8Array([65, 0, 66]), 'wire.binary'],
    ['paper.pdf', bytes('%PDF-1.7 …'), 'wire.binary'],
    ['huge.txt', bytes('a'.repeat(9_000_000)), 'wire.too-large'],
    ['odd.xml', bytes('<?xml version="1.0"?><kml></kml>'), 'wire.not-a-feed'],
  ])('%s is refused with its name and a reason', (name, content, code) => {
    const { pages, issues } = pagesFrom(name, content);
    expect(pages).toEqual([]);
    expect(issues.map((found) => found.code)).toEqual([code]);
    expect(issues[0]?.message).toContain(name);
  });
});

describe('Markdown', () => {
  const report =
    '---\noutlet: wire-a\npublished: 2020-03-02T13:00:00Z\ntitle: "A title: two"\nsource: By phone\nretracted: 2020-03-03T09:00:00Z\n---\n# Head\n\nOne *very* long\nline, [here](https://x.example).\n\n- a\n- b\n';

  test('front matter tells the facts, the body becomes paragraphs', () => {
    const { page, issues } = only('reports/a.md', report);
    expect(issues).toEqual([]);
    expect(page).toMatchObject({
      outlet: 'wire-a',
      published: '2020-03-02T13:00:00Z',
      title: 'A title: two',
      source: 'By phone',
      retracted: '2020-03-03T09:00:00Z',
      dated: 'metadata',
    });
    expect(page.text).toBe('Head\n\nOne very long line, here.\n\na\n\nb');
    expect(page.id).toBe(contentId('page', { outlet: page.outlet, published: page.published, text: page.text }));
  });

  test('an unknown key, a missing value and a bad date are told with line and column, and the page is made', () => {
    const { page, issues } = only('a.md', '---\noutlet: wire-a\nauthor: X\ntitle:\npublished: 2020-02-30\n---\nBody.\n');
    expect(issues.map((found) => [found.code, found.at])).toEqual([
      ['wire.unknown-key', { line: 3, column: 1 }],
      ['wire.bad-value', { line: 4, column: expect.any(Number) }],
      ['wire.bad-date', { line: 5, column: 12 }],
    ]);
    expect(page.dated).toBe('none');
    expect(page.outlet).toBe('wire-a');
  });

  test('a tab in the front matter and a fence left open are issues with a place', () => {
    const tab = pagesFrom('a.md', bytes('---\noutlet:\n\t- x\n---\nBody.\n'));
    expect(tab.issues[0]?.at?.line).toBeGreaterThan(1);
    expect(pagesFrom('b.md', bytes('---\noutlet: x\nBody.\n')).issues.map((found) => found.code)).toEqual(['wire.front-matter']);
  });

  test('underscores and stars that mark nothing stay', () => {
    expect(only('a.md', 'file_name_here and 2 * 3 * 4 \\* x').page.text).toBe('file_name_here and 2 * 3 * 4 * x');
  });
});

describe('HTML', () => {
  const long =
    'The parties met again, and again they parted, said the envoy, who has waited long, and who will wait some more, for both of them to move. '.repeat(
      3,
    );
  const article = (head: string, inner: string): string =>
    `<!doctype html><html lang="en-GB"><head><title>T | Paper</title>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article><h1>Talks go on</h1>${inner}<p>${long}</p><blockquote>“Quoted   words\nover lines”</blockquote><p>Second<br>line &amp; more.</p><script>var x = 1;</script></article><footer>Imprint</footer></body></html>`;

  test('the article comes out as paragraphs, without menus, scripts and footer', () => {
    const { page, issues } = only('a.html', article('', '<p>One <b>bold</b> word.</p>'));
    expect(issues).toEqual([]);
    expect(page.text.split('\n\n')).toEqual(['One bold word.', long.trim(), '“Quoted words over lines”', 'Second\nline & more.']);
    expect(page.language).toBe('en-GB');
  });

  test.each([
    [
      'meta tags',
      '<meta property="og:site_name" content="The Paper"><meta name="author" content="By Jane Roe and John Doe"><meta property="article:published_time" content="2020-03-02T13:00:00+04:30">',
      '',
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"No"},{"@type":"NewsArticle","headline":"Talks go on","datePublished":"2020-03-02T08:30:00Z","author":[{"name":"Jane Roe"},{"name":"John Doe"}],"publisher":{"name":"The Paper"}}]}</script>',
      '',
    ],
    [
      'time and microdata',
      '<meta name="application-name" content="The Paper">',
      '<p class="byline">By Jane Roe and John Doe</p><time datetime="2020-03-02T08:30:00Z">2 March</time>',
    ],
  ])('outlet, authors and date are found in %s', (_, head, inner) => {
    const { page } = only('a.html', article(head, inner));
    expect(page).toMatchObject({
      outlet: 'The Paper',
      authors: ['Jane Roe', 'John Doe'],
      published: '2020-03-02T08:30:00Z',
      dated: 'metadata',
    });
  });

  test('a broken JSON-LD block, a fragment and a page without body still give their words', () => {
    expect(only('a.html', article('<script type="application/ld+json">{"@type": </script>', '')).page.text).toContain('The parties met');
    expect(only('b.html', '<p>One.</p><p>Two.</p>').page.text).toBe('One.\n\nTwo.');
    expect(only('c.html', '<html><p>One.<p>Two.</html>').page.text).toBe('One.\n\nTwo.');
  });

  test('HTML nested ten thousand deep does not break anything', () => {
    const { page, issues } = only('deep.html', `<body>${'<div>'.repeat(10_000)}One.`);
    expect(page.text).toBe('One.');
    expect(issues.map((found) => found.code)).toEqual(['wire.no-article']);
  });
});

describe('feeds', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire A</title><link>https://a.example</link><description>d</description><language>en</language><item><title>T &amp; U</title><link>https://a.example/1</link><pubDate>Mon, 02 Mar 2020 17:30:00 +0430</pubDate><dc:creator>Jane Roe</dc:creator><description>&lt;p&gt;Short.&lt;/p&gt;</description><content:encoded><![CDATA[<p>One para.</p><p>Two &amp; para.</p>]]></content:encoded></item><item><title>Nothing</title></item><item><title>Late</title><description>Words.</description><pubDate>tomorrow</pubDate></item></channel></rss>`;

  test('RSS gives one page an entry, and says which entries are empty or badly dated', () => {
    const { pages, issues } = pagesFrom('a.xml', bytes(rss));
    expect(pages.map((page) => page.text)).toEqual(['One para.\n\nTwo & para.', 'Words.']);
    expect(pages[0]).toMatchObject({
      title: 'T & U',
      outlet: 'Wire A',
      url: 'https://a.example/1',
      published: '2020-03-02T13:00:00Z',
      authors: ['Jane Roe'],
      language: 'en',
      dated: 'metadata',
    });
    expect(issues.map((found) => [found.code, found.path])).toEqual([
      ['wire.empty-entry', 'a.xml'],
      ['wire.bad-date', 'a.xml#3'],
    ]);
  });

  test('Atom gives text, time with its zone, link and authors; type "text" is not taken for HTML', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire B</title><id>x</id><updated>2020-03-02T13:00:00Z</updated><entry><title type="html">T &amp;amp; U</title><link rel="self" href="https://b.example/self"/><link href="https://b.example/1"/><id>e1</id><published>2020-03-02T13:00:00+04:30</published><author><name>Jane</name></author><content type="html">&lt;p&gt;One&lt;/p&gt;</content></entry><entry><title>P</title><id>e2</id><updated>2020-03-03T00:00:00Z</updated><content type="text">2 &lt; 3</content></entry></feed>`;
    const { pages, issues } = pagesFrom('feed', bytes(atom));
    expect(issues).toEqual([]);
    expect(pages[0]).toMatchObject({
      text: 'One',
      title: 'T & U',
      outlet: 'Wire B',
      url: 'https://b.example/1',
      published: '2020-03-02T08:30:00Z',
      authors: ['Jane'],
    });
    expect(pages[1]).toMatchObject({ text: '2 < 3', published: '2020-03-03T00:00:00Z' });
  });
});

describe('JSON lines', () => {
  test('a broken line in the middle is named, the rest goes on', () => {
    const lines = [
      '{"id":"p1","text":"One.\\r\\n","published":"2020-03-02T13:00:00Z"}',
      '{"id":"p2","text":',
      '',
      '{"id":"p3","text":7}',
      '{"id":"p4","text":"Four."}',
    ];
    const { pages, issues } = pagesFrom('pages.jsonl', bytes(lines.join('\n')));
    expect(pages.map((page) => [page.id, page.dated])).toEqual([
      ['p1', 'given'],
      ['p4', 'none'],
    ]);
    expect(pages[0]?.text).toBe('One.\r\n');
    expect(issues.map((found) => [found.code, found.path, found.at?.line])).toEqual([
      ['wire.bad-json', 'pages.jsonl', 2],
      ['wire.bad-page', 'pages.jsonl', 4],
    ]);
    expect(issues[1]?.message).toContain('text (7)');
  });

  test('a line of 50 MB is refused by its number', () => {
    const { page, issues } = pageFromLine('pages.jsonl', 3, `{"text":"${'a'.repeat(50_000_000)}"}`);
    expect(page).toBeUndefined();
    expect(issues.map((found) => [found.code, found.at])).toEqual([['wire.line-too-long', { line: 3, column: 1 }]]);
  });
});

describe('claims', () => {
  const claim = {
    id: 'c1',
    key: { kind: 'total', commitment: 'a/b' },
    polarity: 'for',
    by: 'x',
    when: ['2020-03-02', '2020-03-03'],
    known: '2020-03-04',
  };

  test('civil dates widen to the day they name', () => {
    const { claim: read, issues } = claimFromLine('c.jsonl', 1, JSON.stringify({ ...claim, via: [], chain: [] }));
    expect(issues).toEqual([]);
    expect(read).toMatchObject({ when: ['2020-03-02T00:00:00Z', '2020-03-03T23:59:59.999Z'], known: '2020-03-04T23:59:59.999Z' });
    expect(claimFromLine('c.jsonl', 1, JSON.stringify({ ...claim, when: '2020-03-02' })).claim?.when).toEqual([
      '2020-03-02T00:00:00Z',
      '2020-03-02T23:59:59.999Z',
    ]);
  });

  test('wrong members, impossible days, backward spans and a second line with one id are issues with their line', () => {
    const lines = [
      claim,
      { ...claim, id: 'c2', polarity: 'maybe' },
      { ...claim, id: 'c3', known: '2020-02-30' },
      { ...claim, id: 'c4', when: ['2020-03-05', '2020-03-01'] },
      claim,
      { ...claim, id: 'c6', cite: { page: 'p', start: 0, end: 3, quote: 'four' } },
    ];
    const { claims, issues } = claimsFrom('c.jsonl', lines.map((line) => JSON.stringify(line)).join('\r\n'));
    expect(claims.map((read) => read.id)).toEqual(['c1']);
    expect(issues.map((found) => found.at?.line)).toEqual([2, 3, 4, 5, 6]);
    expect(issues[0]?.message).toContain('polarity ("maybe")');
  });
});
