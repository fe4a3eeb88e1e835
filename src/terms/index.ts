export { Accord, Amendment, Clause, Commitment, Demand, Group, Limit, Power, RequiredAct, Scope, TimeSpec } from './accord.ts';
export { Actor, ActorKind, Role } from './actor.ts';
export { Belnap, Board, BoardLine, Progress, Proof, State } from './board.ts';
export { Cite, Claim, Key, keyText, Review, type ClaimInput } from './claim.ts';
export { Decision } from './decision.ts';
export { Dossier } from './dossier.ts';
export { Finding, Move } from './finding.ts';
export { Formula } from './formula.ts';
export { Page } from './page.ts';
export { EventStatus, EventType } from './plover.ts';
export {
  Amount,
  Entity,
  EventMention,
  Link,
  Mention,
  Participant,
  PositionTaken,
  PageDate,
  Reading,
  SpeechAct,
  Statement,
  TimeExpression,
  ToldClause,
  Undertaking,
  Unresolved,
} from './reading.ts';
export { schemas, type SchemaName } from './schemas.ts';
export { AccordId, ActorId, CommitmentId, Duration, Instant, Span, When } from './span.ts';
export { View } from './view.ts';
