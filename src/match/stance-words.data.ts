// Verbs by which a party takes a position, as general English has them; none knows a process.
import type { Stance } from './stance.ts';

/** A verb with its particle or preposition after "_"; words of which one must stand behind it after ":". */
export const stanceVerbs: readonly { act: Stance['act']; verbs: string; holds?: true }[] = [
  // What is held rather than done, so told in the present as well.
  {
    act: 'accept',
    holds: true,
    verbs:
      'stand_by remain:committed|bound stay:committed|bound reaffirm:commitment|commitments|agreement|accord|deal|truce|ceasefire reiterate:commitment recommit_to adhere_to abide_by stick_to honour honor uphold',
  },
  {
    act: 'accept',
    verbs:
      'accept endorse approve back embrace sign_up subscribe vote_for agree_to agree_on assent_to consent_to say:yes vote:support|accept|endorse|approve|back|favour|favor give:backing|assent|blessing|consent|approval throw:weight lend:support commit_to come_round stand_by abide_by reaffirm recommit remain:committed call_off:boycott end:boycott lift:boycott',
  },
  {
    act: 'reject',
    verbs:
      'reject refuse rebuff spurn dismiss veto oppose turn_down vote_against vote_down say:no rule_out walk_out walk_away pull_out withdraw_from renounce repudiate disown denounce throw_out shoot_down decline quit back_out boycott',
  },
  { act: 'suspend', verbs: 'suspend freeze pause halt put:hold|ice' },
  { act: 'resume', verbs: 'resume restore reinstate reactivate revive lift:suspension bring_back unfreeze' },
  { act: 'terminate', verbs: 'terminate scrap cancel tear_up rip_up call_off annul dissolve abrogate' },
  { act: 'object', verbs: 'object_to' },
  {
    act: 'drop',
    verbs:
      'drop:demand|demands|condition|insistence|precondition|objection withdraw:demand|condition|objection abandon:demand|condition|insistence|policy give_up:demand|condition|insistence waive:condition|demand',
  },
];
