// What kind of thing a name names, and which entry of the gazetteer, from the type that the model gave it, the gazetteer's namings of
// the same words and its place in the sentence. Tables of rules; where several entries are meant, no entry is given.
import type { Entry, Naming } from './gazetteer/gazetteer.ts';
import type { NameType } from './names-gold.ts';
import { anyonesOrgan, armedEndings } from './names-words.data.ts';

/** `state` is a state or its government by whatever name: its own, its capital, a seat or an organ; `Name.use` says which. */
export type NameKind = 'person' | 'organisation' | 'armed-group' | 'state' | 'place' | 'nationality' | 'outlet';
/**
 * What is known of a name before its kind: `acts` when its sentence has it do something, or deal with
 * someone; `modifies` when it stands before a noun as its adjective; `owns` when it has something ("the Kremlin's spokesman"). */
export type NameEvidence = {
  readonly type: NameType | undefined;
  readonly acts: boolean;
  readonly modifies: boolean;
  readonly owns: boolean;
  readonly namings: readonly Naming[];
  /** The words of the name. */
  readonly words: string;
  readonly sure: boolean;
};
/** A kind, with the naming that gave it where there is one. */
export type NameSense = { readonly kind: NameKind; readonly naming?: Naming };

type Rule = { readonly when: (evidence: NameEvidence) => boolean; readonly takes: (naming: Naming) => boolean; readonly kind: NameKind };
const is =
  (...kinds: Entry['kind'][]) =>
  ({ entry }: Naming): boolean =>
    kinds.includes(entry.kind);
const used =
  (...uses: Naming['use'][]) =>
  ({ use }: Naming): boolean =>
    uses.includes(use);
const own = ({ entry, use }: Naming): boolean => entry.kind === 'state' && (use === 'name' || use === 'alias' || use === 'acronym');
const notPerson = ({ type }: NameEvidence): boolean => type !== 'person';
const always = (): boolean => true;
const seen = ({ type, sure }: NameEvidence): boolean => sure || type !== undefined;
const acting = ({ acts, type }: NameEvidence): boolean => type === 'organisation' || (acts && type !== 'person');

// The first rule that fits decides. What the model calls a person is one, unless the words name a people or a group.
const rules: readonly Rule[] = [
  { when: ({ modifies, type }) => !modifies && type !== 'person', takes: own, kind: 'state' },
  { when: always, takes: used('adjective', 'people'), kind: 'nationality' },
  { when: seen, takes: is('group'), kind: 'armed-group' },
  // Before organs of states: who reports is read far oftener than an army with the same letters.
  { when: (evidence) => notPerson(evidence) && seen(evidence), takes: is('outlet'), kind: 'outlet' },
  {
    when: (evidence) => notPerson(evidence) && seen(evidence),
    takes: (naming) => is('organisation')(naming) && !used('metonym')(naming),
    kind: 'organisation',
  },
  { when: (evidence) => notPerson(evidence) && seen(evidence), takes: (naming) => own(naming) || used('organ')(naming), kind: 'state' },
  { when: (evidence) => acting(evidence) && seen(evidence), takes: used('capital'), kind: 'state' },
  {
    when: (evidence) => (acting(evidence) || evidence.owns) && notPerson(evidence) && seen(evidence),
    takes: used('metonym'),
    kind: 'state',
  },
  {
    when: (evidence) => notPerson(evidence) && seen(evidence),
    takes: (naming) => is('place')(naming) || used('capital')(naming),
    kind: 'place',
  },
  { when: (evidence) => notPerson(evidence) && seen(evidence), takes: used('metonym'), kind: 'place' },
];
const kindOfType: Partial<Record<NameType, NameKind>> = { person: 'person', place: 'place', organisation: 'organisation' };

/** The kind of a name, or nothing when the gazetteer alone does not bear one out. */
export function senseOf(evidence: NameEvidence): NameSense | undefined {
  for (const { when, takes, kind } of rules) {
    const fitting = when(evidence) ? evidence.namings.filter(takes) : [];
    const [naming] = fitting;
    if (naming === undefined) continue;
    const one = fitting.every(({ entry }) => entry === naming.entry) && !(naming.use === 'organ' && anyonesOrgan.test(naming.form));
    return one ? { kind, naming } : { kind };
  }
  const kind = evidence.type === undefined ? undefined : kindOfType[evidence.type];
  if (kind === undefined) return undefined;
  return { kind: kind !== 'person' && armedEndings.test(evidence.words) ? 'armed-group' : kind };
}
