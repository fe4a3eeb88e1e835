// accords/NAME.yaml becomes an Accord, its commitments, and what the parties made of them: demands, limits, powers, groups,
// amendments. Goes through every list to its end, whatever is wrong in the one before.
import { issue } from '../kit/index.ts';
import type { Accord, Dossier, TimeSpec } from '../terms/index.ts';
import { readCivil, within, type Days } from './civil.ts';
import { complain, readDraft, subject, valueAt, type Scribe } from './complaint.ts';
import { resolveCommitment } from './commitments.ts';
import { resolveCondition } from './conditions.ts';
import { zonesOrUtc, type Calendar, type DateBench } from './date-bench.ts';
import { AccordDraft, AmendmentDraft, DemandDraft, GroupDraft, LimitDraft, PowerDraft } from './shapes.ts';
import { lookUp, lookUpAll } from './look-up.ts';
import { readInstant, resolveDated, resolveDays, resolveMoment, resolveZone } from './moments.ts';
import type { Names } from './names.ts';
import type { Step } from './sheet.ts';

/** What one accord file adds to the dossier. */
export type AccordPart = Pick<Dossier, 'commitments' | 'demands' | 'limits' | 'powers' | 'groups' | 'amendments'> & { accords: Accord[] };

/** Resolves one accord file. */
export function resolveAccordFile(scribe: Scribe, names: Names): AccordPart {
  const { sheet } = scribe;
  const written = valueAt(sheet.value, ['id']);
  const id = typeof written === 'string' ? written : '';
  const draft = readDraft(scribe, AccordDraft, []);
  const plain: DateBench = { ...scribe, names, accord: id, calendar: { zones: [] } };
  const zones = draft === undefined ? [] : resolveZones(plain, draft);
  const missed: string[] = [];
  const calendar: Calendar = {
    zones,
    missesZone: (steps) => {
      const where = subject(sheet, steps);
      // While the head or an actor is broken, nobody knows whether there is a zone.
      if (missed.includes(where) || draft?.signatories.every((signatory) => names.has('actor', signatory)) !== true) return;
      missed.push(where);
      const message = `${where} has a date, but neither the date nor the accord nor a signatory has a zone: its days end by UTC. Write zones: [Asia/Kabul] in the accord.`;
      scribe.issues.push(issue('dossier.date-without-zone', message, sheet.path, sheet.place(steps), 'warning'));
    },
  };
  const dated = draft?.date === undefined ? undefined : resolveDate({ ...plain, calendar }, ['date']);
  // With a broken head, no count from the signing can be judged: days of 0 keep quiet about it.
  const signed = dated?.readings ?? (draft === undefined ? unknownDay : undefined);
  const bench: DateBench = { ...plain, calendar: { ...calendar, signed } };
  const each = <Thing>(list: string, resolve: (steps: Step[]) => Thing | undefined): Thing[] => {
    const items = valueAt(sheet.value, [list]);
    return Array.isArray(items) ? items.map((_, index) => resolve([list, index])).filter((thing) => thing !== undefined) : [];
  };
  return {
    accords: draft === undefined ? [] : [resolveAccord(bench, draft, dated)],
    commitments: each('commitments', (steps) => resolveCommitment(bench, id, steps)),
    demands: each('demands', (steps) => resolveDemand(bench, steps)),
    limits: each('limits', (steps) => resolveLimit(bench, steps)),
    powers: each('powers', (steps) => resolvePower(bench, steps)),
    groups: each('groups', (steps) => {
      const group = readDraft(bench, GroupDraft, steps);
      return group && { id: group.id, members: lookUpAll(bench, 'commitment', group.members, [...steps, 'members']) };
    }),
    amendments: each('amendments', (steps) => resolveAmendment(bench, steps)),
  };
}

const unknownDay: Days[] = [readCivil('2000-01-01')].flatMap((days) => (typeof days === 'string' ? [] : days));

function resolveZones(bench: DateBench, { zones, signatories }: AccordDraft): string[] {
  if (zones.length > 0) return unique(zones.map((zone, index) => resolveZone(bench, zone, ['zones', index])));
  // A signatory's wrong zone is told where actors are read.
  return unique(signatories.map((signatory) => bench.names.zones.get(signatory)));
}

const unique = (zones: readonly (string | undefined)[]): string[] => [...new Set(zones.filter((zone) => zone !== undefined))];

type DateRead = { readings: Days[]; made: TimeSpec; text: string };

/** The date of an accord or amendment: its days, and the whole of them as a span. */
function resolveDate(bench: DateBench, steps: readonly Step[]): DateRead | undefined {
  const written = valueAt(bench.sheet.value, steps);
  const instant = typeof written === 'string' ? readInstant(written) : undefined;
  if (instant !== undefined) {
    const days = zonesOrUtc(bench.calendar).map((zone) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate());
    return {
      readings: days.map((day) => ({ first: day, last: day })),
      made: { kind: 'fixed', earliest: instant, latest: instant, text: instant },
      text: String(days[0]),
    };
  }
  if (typeof written !== 'string' && typeof written !== 'number') {
    const read = resolveDated(bench, steps);
    return (
      read && {
        readings: read.readings,
        made: { kind: 'fixed', ...within(read.readings, read.zones), text: read.text },
        text: String(read.readings[0]?.first),
      }
    );
  }
  const text = String(written);
  const readings = resolveDays(bench, text, 'iso', steps);
  if (readings === undefined) return undefined;
  if (bench.calendar.zones.length === 0) bench.calendar.missesZone?.(steps);
  return { readings, made: { kind: 'fixed', ...within(readings, zonesOrUtc(bench.calendar)), text }, text };
}

function resolveAccord(bench: DateBench, draft: AccordDraft, dated: DateRead | undefined): Accord {
  const { id, title, names, status, source } = draft;
  const supersedes = lookUpAll(bench, 'accord', draft.supersedes, ['supersedes']);
  for (const [index, older] of draft.supersedes.entries()) {
    if (older === id) complain(bench, 'supersedes-itself', ['supersedes', index], 'the accord itself. Name the older one.');
  }
  return {
    id,
    title,
    names,
    status,
    ...(source === undefined ? {} : { source }),
    ...(dated === undefined ? {} : { date: dated.text, made: dated.made }),
    ...(bench.calendar.zones.length === 0 ? {} : { zones: [...bench.calendar.zones] }),
    signatories: lookUpAll(bench, 'actor', draft.signatories, ['signatories']),
    supersedes,
  };
}

function resolveDemand(bench: DateBench, steps: Step[]): Dossier['demands'][number] | undefined {
  const draft = readDraft(bench, DemandDraft, steps);
  if (draft === undefined) return undefined;
  const party = lookUp(bench, 'actor', draft.party, [...steps, 'party']);
  const of = lookUp(bench, 'commitment', draft.of, [...steps, 'of']);
  const commitment = lookUp(bench, 'commitment', draft.until.commitment, [...steps, 'until', 'commitment']);
  if (party === undefined || of === undefined || commitment === undefined) return undefined;
  return { id: draft.id, party, of, until: { commitment, atLeast: draft.until.atLeast } };
}

function resolveLimit(bench: DateBench, steps: Step[]): Dossier['limits'][number] | undefined {
  const draft = readDraft(bench, LimitDraft, steps);
  if (draft === undefined) return undefined;
  const party = lookUp(bench, 'actor', draft.party, [...steps, 'party']);
  const of = lookUp(bench, 'commitment', draft.of, [...steps, 'of']);
  const until = draft.until === undefined ? undefined : lookUp(bench, 'commitment', draft.until, [...steps, 'until']);
  if (party === undefined || of === undefined) return undefined;
  return { id: draft.id, party, of, max: draft.max, ...(until === undefined ? {} : { until }) };
}

function resolvePower(bench: DateBench, steps: Step[]): Dossier['powers'][number] | undefined {
  const draft = readDraft(bench, PowerDraft, steps);
  if (draft === undefined) return undefined;
  const party = lookUp(bench, 'actor', draft.party, [...steps, 'party']);
  const commitment = lookUp(bench, 'commitment', draft.commitment, [...steps, 'commitment']);
  const guard = draft.if === undefined ? undefined : resolveCondition(bench, [...steps, 'if']);
  if (party === undefined || commitment === undefined) return undefined;
  return { party, act: draft.act, commitment, ...(guard === undefined ? {} : { if: guard }) };
}

function resolveAmendment(bench: DateBench, steps: Step[]): Dossier['amendments'][number] | undefined {
  const draft = readDraft(bench, AmendmentDraft, steps);
  if (draft === undefined) return undefined;
  const commitment = lookUp(bench, 'commitment', draft.commitment, [...steps, 'commitment']);
  const parties = lookUpAll(bench, 'actor', draft.parties, [...steps, 'parties']);
  const due = resolveMoment(bench, [...steps, 'due']);
  const date = resolveDate(bench, [...steps, 'date']);
  if (commitment === undefined || due === undefined || date === undefined) return undefined;
  return { id: draft.id, commitment, due, parties, date: date.text };
}
