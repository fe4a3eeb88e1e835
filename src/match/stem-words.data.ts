// Words that the matcher reads past, and forms that it cannot cut to a stem.

export const stopWords: ReadonlySet<string> = new Set('the a an of its their his her our this that these those any some'.split(' '));

/** Irregular forms to their lemmas. */
export const irregular: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  held: 'hold',
  met: 'meet',
  left: 'leave',
  struck: 'strike',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  broke: 'break',
  broken: 'break',
  shot: 'shoot',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  went: 'go',
  gone: 'go',
  fought: 'fight',
  sent: 'send',
  paid: 'pay',
  freed: 'free',
  freeing: 'free',
  frees: 'free',
  negotiations: 'negotiation',
  discussions: 'discussion',
  soldiers: 'soldier',
  men: 'man',
  women: 'woman',
  people: 'person',
  persons: 'person',
  shrank: 'shrink',
  shrunk: 'shrink',
  made: 'make',
  flew: 'fly',
  flown: 'fly',
  drew: 'draw',
  drawn: 'draw',
  brought: 'bring',
  built: 'build',
  laid: 'lay',
  found: 'find',
  army: 'armee',
  armies: 'armee',
  cease: 'ceas',
  ceased: 'ceas',
};

/** Past forms that no ending shows. */
export const pastForms: ReadonlySet<string> = new Set(
  'left took taken gave given laid began begun held met let put paid sent went gone built found drew withdrew withdrawn brought cut set freed flew flown got'.split(
    ' ',
  ),
);
