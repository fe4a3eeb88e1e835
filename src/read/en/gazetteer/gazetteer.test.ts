// Holds the gazetteer's files to their promises: codes, counts, aliases that lead back, ambiguous names listed; and the loader and
// the search to theirs.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold, foldCased } from './fold.ts';
import type { EntryKind, Naming } from './gazetteer.ts';
import { gazetteerFiles, loadGazetteer, type GazetteerFile } from './load-gazetteer.ts';
import { longestMatch } from './longest-match.ts';
import { parseLines } from './parse-lines.ts';

const texts = Object.fromEntries(gazetteerFiles.map((file) => [file, readFileSync(new URL(file, import.meta.url), 'utf8')])) as Record<
  GazetteerFile,
  string
>;
const { gazetteer, issues } = loadGazetteer(texts);
const entries = [...gazetteer.entries.values()];
const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
const idsOf = (words: string) => new Set(gazetteer.namings.get(fold(words))?.map(({ entry }) => entry.id));
const rows = Object.fromEntries(gazetteerFiles.map((file) => [file, parse(texts[file])])) as Record<
  GazetteerFile,
  Record<string, unknown>[]
>;
const sortKey = (text: string) =>
  text
    .replace(/[\u0142\u0141]/g, 'l')
    .replace(/[\u00f8\u00d8]/g, 'o')
    .replace(/\u0131/g, 'i')
    .normalize('NFKD')
    .replace(/[^\0-\x7f]/g, '')
    .toLowerCase();

describe('the files', () => {
  test('load without an issue', () => {
    expect(issues).toEqual([]);
  });

  test('hold as many entries as promised', () => {
    const states = of('state');
    expect(states.filter(({ form }) => form === 'member')).toHaveLength(193);
    expect(states.filter(({ form }) => form === 'observer')).toHaveLength(2);
    expect(states.filter(({ form }) => form === 'claimed').length).toBeGreaterThanOrEqual(10);
    expect(of('organisation').length).toBeGreaterThanOrEqual(80);
    expect(of('group').length).toBeGreaterThanOrEqual(250);
    expect(of('outlet').length).toBeGreaterThanOrEqual(120);
    expect(of('office').length).toBeGreaterThanOrEqual(100);
    expect(of('place').length).toBeGreaterThanOrEqual(300);
    expect(of('name').length).toBeGreaterThanOrEqual(1500);
  });

  test.each(gazetteerFiles)('%s names its sources, is sorted, and holds one entry a line', (file) => {
    const lines = texts[file].trimEnd().split('\n');
    const body = lines.filter((line) => !line.startsWith('#'));
    expect(texts[file]).toMatch(/^# Sources?: /m);
    expect(body.filter((line) => !/^- \{ .* \}$/.test(line))).toEqual([]);
    expect(body).toHaveLength(rows[file].length);
    const keys = rows[file].map((row) => sortKey(String(row['name'] ?? row['id'])));
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  test.each(gazetteerFiles)('%s reads the same through a full YAML reader', (file) => {
    const read = parseLines(texts[file]).map((parsed) => ('value' in parsed ? parsed.value : parsed));
    expect(read).toEqual(rows[file]);
  });

  test('ISO codes are given once and countries are known states', () => {
    const states = of('state');
    for (const codes of [states.flatMap(({ code }) => code ?? []), states.flatMap(({ iso2 }) => iso2 ?? [])])
      expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(states.flatMap(({ code }) => code ?? []));
    expect(entries.flatMap(({ id, countries }) => countries.filter((code) => !known.has(code)).map((code) => `${id}: ${code}`))).toEqual(
      [],
    );
    expect(entries.filter((entry) => entry.of !== undefined && !gazetteer.entries.has(entry.of)).map(({ id }) => id)).toEqual([]);
  });

  test('every group and organisation has a code, and a country code begins with a country of the group', () => {
    for (const { id, code, countries } of [...of('group'), ...of('organisation')]) {
      expect(code, id).toMatch(/^([A-Z]{3})+$/);
      if (id.startsWith('group/') && !code?.startsWith('IMG')) expect(countries, id).toContain(code?.slice(0, 3));
    }
  });

  test('no group and no state is named by a label that others put on it', () => {
    const labels = /\b(terror\w*|extremist\w*|jihadi\w*|thugs?|bandits?|warlords?|regime|so-called|self-proclaimed)\b/i;
    const said = [...gazetteer.namings.values()]
      .flat()
      .filter(({ entry, form }) => (entry.kind === 'group' || entry.kind === 'state') && labels.test(form));
    expect(said.map(({ form }) => form)).toEqual([]);
  });

  test('every form of every row leads back to its entry', () => {
    const lists = ['aliases', 'acronyms', 'adjectives', 'nouns', 'capitals', 'metonyms', 'words'];
    const prefix: Partial<Record<GazetteerFile, string>> = {
      'states.yaml': 'state',
      'organisations.yaml': 'organisation',
      'armed-groups.yaml': 'group',
      'offices.yaml': 'office',
      'outlets.yaml': 'outlet',
      'places.yaml': 'place',
    };
    const lost: string[] = [];
    for (const [file, kind] of Object.entries(prefix)) {
      for (const row of rows[file as GazetteerFile]) {
        const forms = [
          row['name'] ?? [],
          ...lists.map((list) => row[list] ?? []),
          ...Object.values(row['organs'] ?? {}),
        ].flat() as string[];
        lost.push(...forms.filter((form) => !idsOf(form).has(`${kind}/${String(row['id'])}`)));
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('ambiguous names', () => {
  test('of states and common words are listed with the usual reading first', () => {
    const usual = {
      Georgia: 'state/GEO',
      Jordan: 'state/JOR',
      Chad: 'state/TCD',
      Niger: 'state/NER',
      Turkey: 'state/TUR',
      WHO: 'organisation/who',
      AFP: 'outlet/afp',
    };
    for (const [name, id] of Object.entries(usual)) {
      const readings = gazetteer.ambiguous.get(fold(name)) ?? [];
      expect(readings[0], name).toBe(id);
      expect(readings.length, name).toBeGreaterThan(1);
    }
  });

  test('that two entries share are always listed, with both', () => {
    for (const name of ['Congo', 'RSF', 'ADF', 'Dominican', 'UPC', 'AA'])
      expect(gazetteer.ambiguous.get(fold(name))?.filter((id) => id.includes('/')).length, name).toBeGreaterThan(1);
    for (const [key, namings] of gazetteer.namings) {
      const ids = new Set(namings.map(({ entry }) => entry.id));
      if (ids.size > 1) expect(gazetteer.ambiguous.get(key), key).toEqual(expect.arrayContaining([...ids]));
    }
  });
});

describe('loading', () => {
  test('a bad line and a bad row are told with file and line, and the rest stays', () => {
    const group = (more: string) => `- { id: front, name: The Front, code: XYZREB, sector: REB${more} }`;
    const loaded = loadGazetteer({
      'armed-groups.yaml': `# head\n${group('')}\n${group(', label: [x]')}\n- nothing\n- { id: a, name: [ }\n`,
    });
    expect([...loaded.gazetteer.entries.keys()]).toEqual(['group/front']);
    expect(loaded.issues.map(({ code, at }) => [code, at?.line])).toEqual([
      ['gazetteer.bad-row', 3],
      ['gazetteer.bad-line', 4],
      ['gazetteer.bad-line', 5],
    ]);
  });

  test('a second entry with the same id, and a reading that no file gives, are told', () => {
    const outlet = '- { id: post, name: The Post, country: GBR, kind: newspaper }\n';
    const loaded = loadGazetteer({
      'outlets.yaml': outlet + outlet,
      'ambiguous.yaml': '- { name: The Post, usual: outlet/other }\n- { name: Nobody }\n',
    });
    expect(loaded.issues.map(({ code }) => code)).toEqual(['gazetteer.same-id', 'gazetteer.unknown-id', 'gazetteer.unknown-name']);
  });

  test('any text at all is read without a throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const loaded = loadGazetteer({ 'outlets.yaml': `- { ${a}: ${b} }\n${b}`, 'offices.yaml': `- {${b}` });
        return loaded.issues.every(({ severity }) => severity === 'error');
      }),
    );
  });
});

describe('the longest match', () => {
  const find = (...tokens: string[]) => {
    const found = longestMatch(gazetteer, tokens.map(foldCased), 0);
    return found === undefined
      ? undefined
      : `${found.tokens} ${[...new Set(found.namings.map(({ entry }: Naming) => entry.id))].join(' ')}`;
  };

  test('takes the longer name', () => {
    expect(find('Islamic', 'Revolutionary', 'Guard', 'Corps', 'said')).toBe('4 state/IRN');
    expect(find('South', 'Sudan', 'said')).toBe('2 state/SSD');
    expect(find('United', 'Nations', 'Security', 'Council')).toBe('4 organisation/un-security-council');
  });

  test('does not mind how a name was cut or spelled', () => {
    expect(find('al', '-', 'Shabaab')).toBe('3 group/al-shabaab');
    expect(find('al-Shabaab')).toBe('1 group/al-shabaab');
    expect(find('al-Qa\u2019ida')).toBe('1 group/al-qaeda');
    expect(find('U.S.')).toBe('1 state/USA');
    expect(find('Cote', 'd', "'", 'Ivoire')).toBe('4 state/CIV');
    expect(find('People', "'s", 'Liberation', 'Army')).toBe('4 state/CHN');
  });

  test('asks for the capitals that a name has', () => {
    expect(find('us')).toBeUndefined();
    expect(find('turkey')).toBeUndefined();
    expect(find('who')).toBeUndefined();
    expect(find('TURKEY')).toBe('1 state/TUR');
    expect(find('spokesman')).toBe('1 office/spokesperson');
  });

  test('says every entry that may be meant', () => {
    expect(find('RSF')).toBe('1 organisation/rsf group/rsf-sudan');
    expect(find('Nobody')).toBeUndefined();
  });

  test('finds every name of the gazetteer in its own words', () => {
    for (const { name } of entries) {
      const tokens = name.split(' ').map(foldCased);
      expect(longestMatch(gazetteer, tokens, 0)?.tokens, name).toBe(tokens.length);
    }
  });
});
