// parley claims: what the pages of a dossier claim, filtered, each with its chain and its quoted words.
import { Command, Option } from 'commander';
import { idsWithNearest, standingOf, type Office } from '../flow/index.ts';
import { didYouMean, Fault, parseMoment, type Config } from '../kit/index.ts';
import type { Claim } from '../terms/index.ts';
import { claimText } from './claim-text.ts';
import { noteWarnings } from './failure.ts';
import { officeFor, withClaims } from './question-options.ts';
import { err, out } from './terminal.ts';

type Options = {
  about?: string;
  speaker?: string;
  outlet?: string;
  from?: string;
  to?: string;
  kind?: string;
  standing?: string;
  claims?: string;
  data: string;
  json?: boolean;
};

const kinds = ['performance', 'total', 'act', 'utterance', 'life', 'fact', 'impossibility'];
const standings = ['machine', 'reviewed', 'rejected', 'given'];

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Every id that a claim is about: its commitment, and what a demand or limit it names stands for. */
function matters({ key }: Claim, { dossier }: Office): string[] {
  if ('commitment' in key) return [key.commitment];
  if (key.kind === 'fact') return [key.fact];
  if (key.kind === 'impossibility') return [key.of];
  if (key.kind !== 'utterance')
    return dossier.commitments.filter(({ kind, obligors }) => kind === 'refrain' && obligors.includes(key.actor)).map(({ id }) => id);
  const held = [...dossier.demands, ...dossier.limits].filter(({ id }) => id === key.about).map(({ of }) => of);
  return [key.about, ...held];
}

function isAbout(claim: Claim, office: Office, asked: string): boolean {
  return matters(claim, office).some((id) => id === asked || id.endsWith(`/${asked}`));
}

type Links = Claim['chain'];
const namesIn = (chain: Links, asked: Links[number]['role']): string[] =>
  chain.filter(({ role }) => role === asked).flatMap(({ name, actor }) => (actor === undefined ? [name] : [name, actor]));
/** By id, as a chain names them, or by the dossier's own name. */
const speakersOf = ({ by, chain }: Claim): string[] => [by, ...namesIn(chain, 'speaker')];
const outletsOf = ({ by, via, chain }: Claim): string[] => [by, ...via, ...namesIn(chain, 'outlet')];

/** A name that nobody bears would silently list nothing. */
function checkAbout(office: Office, asked: string): void {
  const { commitments, accords, demands, limits, facts } = office.dossier;
  const ids = [...commitments, ...accords, ...demands, ...limits, ...facts].map(({ id }) => id);
  if (ids.some((id) => id === asked || id.endsWith(`/${asked}`))) return;
  throw new Fault(
    'claims.unknown-matter',
    `the dossier has no commitment, accord, demand, limit or fact "${asked}"`,
    idsWithNearest(asked, ids),
  );
}

/** Whether a claim names the one asked for; a name that no claim bears and no actor has is refused, not answered with nothing. */
function namedBy(office: Office, asked: string | undefined, namesOf: (claim: Claim) => string[], what: string): (claim: Claim) => boolean {
  if (asked === undefined) return () => true;
  const actor = office.dossier.actors.find(({ id, name, aliases = [] }) => [id, name, ...aliases].some((one) => same(one, asked)));
  const wanted = [asked, ...(actor === undefined ? [] : [actor.id])];
  const known = new Set(office.allClaims().flatMap(namesOf));
  if (actor === undefined && ![...known].some((one) => same(one, asked)))
    throw new Fault(
      `claims.unknown-${what}`,
      `no claim has the ${what} "${asked}"`,
      `${didYouMean(asked, known).trimStart()} It has ${[...known].sort().join(', ') || 'none'}.`.trimStart(),
    );
  return (claim) => namesOf(claim).some((name) => wanted.some((one) => same(one, name)));
}

/** The first instant of a date, or the instant itself: a beginning, where `parseMoment` gives ends. */
const beginning = (text: string): number => (parseMoment(text), parseMoment(/T/.test(text) ? text : `${text}T00:00:00Z`));

function filterClaims(office: Office, { about, speaker, outlet, from, to, kind, standing }: Options): Claim[] {
  if (about !== undefined) checkAbout(office, about);
  const [first, last] = [from === undefined ? -Infinity : beginning(from), to === undefined ? Infinity : parseMoment(to)];
  const speaks = namedBy(office, speaker, speakersOf, 'speaker');
  const carries = namedBy(office, outlet, outletsOf, 'outlet');
  return office.allClaims().filter((claim) => {
    const known = parseMoment(claim.known);
    return (
      (about === undefined || isAbout(claim, office, about)) &&
      speaks(claim) &&
      carries(claim) &&
      known >= first &&
      known <= last &&
      (kind === undefined || claim.key.kind === kind) &&
      (standing === undefined || standingOf(claim) === standing)
    );
  });
}

export const claimsCommand = (config: Config): Command =>
  withClaims(new Command('claims'), config)
    .description('list what the pages of a dossier claim, with speakers and quoted words')
    .argument('<dossier>', "the dossier's folder")
    .option('--about <id>', 'only claims about this commitment, accord, demand, limit or fact')
    .option('--speaker <name>', 'only claims that this actor answers for or speaks in')
    .option('--outlet <name>', 'only claims that this outlet makes or relays')
    .option('--from <time>', 'only what was known at or after this date or instant')
    .option('--to <time>', 'only what was known by this date (to its end, in UTC) or instant')
    .addOption(new Option('--kind <kind>', 'only claims of this kind').choices(kinds))
    .addOption(new Option('--standing <standing>', 'only claims that stand so').choices(standings))
    .option('--json', 'print one claim a line as JSON, as --claims takes them')
    .addHelpText(
      'after',
      `
Standing: machine, read by the machine and seen by nobody; reviewed, accepted or
corrected with parley review; rejected; given, from a claims file.

Examples:
  parley claims dossiers/doha-2020 --about release --standing machine
  parley claims dossiers/doha-2020 --speaker taliban --from 2020-03-01 --to 2020-03-04
  parley claims dossiers/doha-2020 --outlet reuters --kind total --json`,
    )
    .action(async (folder: string, options: Options) => {
      const office = await officeFor(folder, options);
      noteWarnings(office.issues, folder);
      const found = filterClaims(office, options).toSorted((one, other) =>
        one.known < other.known ? -1 : one.known > other.known ? 1 : 0,
      );
      if (options.json) {
        for (const claim of found) out(JSON.stringify(claim));
        return;
      }
      for (const claim of found) out(`${claimText(claim, office)}\n`);
      err(`${found.length} of ${office.allClaims().length} claims`);
    });
