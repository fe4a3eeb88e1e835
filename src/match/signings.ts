// Signing, concluding or issuing an accord is acceptance by each signatory that takes part. Takes events of agreement; hands on one claim a party.
// Refuses what is only planned, and accords that the dossier does not have.
import { issue, parseInstant } from '../kit/index.ts';
import type { EventMention } from '../terms/index.ts';
import { followsFrom, utterance } from './carries.ts';
import { isIssue, type Context, type Found } from './context.ts';
import { answersFor } from './positions.ts';
import { dated, type Dated } from './times.ts';
import { best, type Topic } from './topics.ts';
import type { Voice } from './voice.ts';
import { stem, wordsOf } from './words.ts';
import { acceptVerbs, accordNouns, ending } from './words.data.ts';

const verbs = new Set([...acceptVerbs].map(stem));
// How many words may stand between the deed and the accord.
const nearby = 7;
const nouns = new Set(accordNouns.map((noun) => stem(noun)));

/** Claims of acceptance from the page's events. */
export function matchSignings(context: Context): Found {
  const found: Found = { proposals: [], unmatched: [], issues: [] };
  for (const event of context.reading.events) if (isSigning(context, event)) placeSigning(context, event, found);
  return found;
}

function isSigning(context: Context, { event, status, cue, span, object }: EventMention): boolean {
  if (status === 'planned' || status === 'conditional' || status === 'hypothetical') return false;
  const isDeed = event === 'AGREE' || wordsOf(context.text(cue)).some((word) => verbs.has(word.stem));
  if (!isDeed) return false;
  if (wordsOf(object ?? '').some((word) => nouns.has(word.stem)))
    return !ending.test(context.text([cue[1], span[1]]).split(/\b(?:that|which|who)\b/)[0] ?? '');
  // "signed in Doha their own agreement", "the agreement was signed": the noun stands near the deed.
  const after = wordsOf(context.text([cue[1], Math.max(cue[1], span[1])])).slice(0, nearby);
  const before = wordsOf(context.text([Math.min(span[0], cue[0]), cue[0]])).slice(-nearby);
  const noun = after.find((word) => nouns.has(word.stem));
  if (noun !== undefined) return !ending.test(context.text([cue[1], cue[1] + noun.start]));
  return (
    before.some((word) => nouns.has(word.stem)) &&
    /\b(?:was|were|been|be|being)\s*$/.test(context.text([Math.min(span[0], cue[0]), cue[0]]))
  );
}

function placeSigning(context: Context, event: EventMention, found: Found): void {
  const voice = context.voice(event.within);
  if (isIssue(voice)) return;
  const parties = [
    ...new Set([...event.source, ...event.target].map((participant) => context.party(participant)).filter((party) => party !== undefined)),
  ];
  const text = context.text(event.span);
  const topics = best(context.topics.accords(text, { day: context.day, doers: parties }));
  const [topic] = topics;
  if (topic === undefined) {
    if (parties.length > 0)
      found.issues.push(
        issue(
          'match.unknown-accord',
          `"${text.slice(0, 80)}" tells of an accord that the dossier does not have; add it, or its name`,
          context.page.id,
          undefined,
          'warning',
        ),
      );
    return;
  }
  for (const one of topics) for (const party of parties) placeParty(context, event, voice, one, party, found);
}

function placeParty(context: Context, event: EventMention, voice: Voice, topic: Topic, party: string, found: Found): void {
  const accord = context.dossier.accords.find(({ id }) => id === topic.id);
  const concerned = context.dossier.commitments.some((one) => one.accord === topic.id && one.obligors.includes(party));
  if (accord === undefined || !(accord.signatories.includes(party) || concerned)) {
    found.unmatched.push({
      span: event.span,
      reason: `${party} takes part in an agreement (${topic.why}), but is neither signatory nor obligor of ${topic.id}`,
      nearest: topic.id,
    });
    return;
  }
  if (voice.nested) {
    found.unmatched.push({
      span: event.span,
      reason: 'told by one speaker as another tells it: no claim about the deed',
      nearest: topic.id,
    });
    return;
  }
  const source = answersFor(voice, party);
  if (source === undefined) return;
  const time = signedAt(context, event, topic.id);
  if (time.ahead) return;
  const shared = { source, chain: voice.chain, when: time.when, span: event.span };
  if (event.status !== 'denied')
    found.proposals.push(
      ...followsFrom(context, party, topic.id, time).map(({ key, reason }) => ({
        ...shared,
        key,
        polarity: 'for' as const,
        reason: `${reason}; ${time.note}`,
        confidence: event.confidence * 0.8,
      })),
    );
  found.proposals.push({
    ...shared,
    key: utterance(party, 'accept', topic.id, time),
    polarity: event.status === 'denied' ? 'against' : 'for',
    reason: `${party} signs or concludes; ${topic.why}; ${time.note}`,
    confidence: event.confidence,
  });
}

/** The time told, or the accord's own date where the text gives none; so that all who tell of one signing tell of one utterance. */
function signedAt(context: Context, event: EventMention, id: string): Dated {
  const told = dated(event.time === undefined ? undefined : context.reading.times[event.time], context.known);
  const made = context.dossier.accords.find((accord) => accord.id === id)?.made;
  if (made?.kind !== 'fixed') return told;
  if (parseInstant(made.earliest) > parseInstant(context.known)) return { ...told, ahead: true };
  const own: Dated = dated(
    { start: 0, end: 0, text: made.text, type: 'DATE', value: made.text, from: made.earliest, to: made.latest },
    context.known,
  );
  if (event.time !== undefined && !touches(told, own)) return told;
  return { ...own, note: event.time === undefined ? `no date told: the accord's own, ${made.text}` : `${told.note}, the accord's own` };
}

function touches({ when: [from, to] }: Dated, { when: [start, end] }: Dated): boolean {
  const [a, b, c, d] = [from ?? '', to ?? '9', start ?? '', end ?? '9'].map((text) =>
    text.length > 1 ? parseInstant(text) : text === '' ? -Infinity : Infinity,
  );
  return (a ?? 0) <= (d ?? 0) && (c ?? 0) <= (b ?? 0);
}
