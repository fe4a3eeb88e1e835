// Hard sentences for chains of speakers: the text, and lines that must be among what is read, "speaker > inner speaker: content" (pieces parted by "|").
// All are invented. The outlet, which begins every chain, is left out.

/** A text and the lines it must give. */
export type HardChain = readonly [text: string, ...lines: string[]];

export const hardChains: readonly HardChain[] = [
  // Relays behind what they relay.
  [
    'General Tavor told the elders that the guns would stay, according to a priest, Radio Ulma reported.',
    'Radio Ulma > a priest > Tavor: that the guns would stay',
  ],
  [
    '“We shall not fire first,” the colonel told a delegation from Berun, according to the delegation.',
    'the delegation > the colonel: We shall not fire first,',
  ],
  [
    'Governor Lisse had promised them bread, two women from the camp said, according to Aid Direct, a charity.',
    'Aid Direct > two women from the camp: Governor Lisse had promised them bread',
  ],
  [
    'The bridge was mined, a rebel officer told the mission, the mission said in its weekly report.',
    'the mission > a rebel officer: The bridge was mined',
  ],
  [
    'Both sides had agreed to meet again, the envoy said, the Morning Herald reported on Friday.',
    'Morning Herald > the envoy: Both sides had agreed to meet again',
  ],
  // Quoted as saying, citing.
  [
    'The chief negotiator was quoted by the Lantern as saying that no date had been set.',
    'the Lantern > The chief negotiator: that no date had been set',
  ],
  [
    'Commander Irsa Velt was quoted as saying by the daily Norden that his men were hungry.',
    'Norden > Irsa Velt: that his men were hungry',
  ],
  ['“The list is closed,” he was quoted as saying by state television.', 'state television > he: The list is closed,'],
  ['The agency cited Minister Oda Brandt as saying that the talks had failed.', 'The agency > Oda Brandt: that the talks had failed'],
  ['State media cited the prosecutor as having said that four men were held.', 'State media > the prosecutor: that four men were held'],
  [
    'The Courier, citing two officials who were briefed by the envoy, reported that the army would leave by June.',
    'Courier > two officials who were briefed by the envoy: that the army would leave by June',
  ],
  [
    'The army had crossed the river, the Tribune reported, citing a diplomat in Kessel.',
    'Tribune > a diplomat in Kessel: The army had crossed the river',
  ],
  [
    'Quoting an unnamed commander, the website said that the prisoners had been moved.',
    'the website > an unnamed commander: that the prisoners had been moved',
  ],
  ['The ministry, quoting the governor, said that the dam was safe.', 'The ministry > the governor: that the dam was safe'],
  [
    'News agency Verta, citing the defence ministry, reports that two drones were shot down.',
    'Verta > the defence ministry: that two drones were shot down',
  ],
  [
    'The paper quotes Marshal Ode as having told his officers that there would be no retreat.',
    'The paper > Ode: that there would be no retreat',
  ],
  // Letters, interviews, television.
  [
    'The insurgents will not disarm before the vote, their leader wrote in a letter seen by the Ledger.',
    'their leader: The insurgents will not disarm before the vote',
  ],
  [
    'In an interview with Radio Samo, the bishop said that the president had assured him that the road would be opened.',
    'the bishop > the president: that the road would be opened',
  ],
  [
    'In a statement read out on state television, the president said that the rebels had broken their word.',
    'the president: that the rebels had broken their word',
  ],
  ['The movement sent word through a mediator that it would hold its fire.', 'The movement: that it would hold its fire'],
  // Told, asked, assured: the speaker of what one was told.
  ['The mission said the battalion had told it that the depot was empty.', 'The mission > the battalion: that the depot was empty'],
  ['The widow said she had been told by the police that her son was alive.', 'The widow > the police: that her son was alive'],
  [
    'The mayor says he was assured by both commanders that the market would be spared.',
    'The mayor > both commanders: that the market would be spared',
  ],
  ['The spokesman said that the prime minister had asked the general to wait.', 'The spokesman > the prime minister: to wait'],
  ['Residents told Radio Ulma that soldiers had ordered them to leave within an hour.', 'Residents > soldiers: to leave within an hour'],
  // An attribution within the clause.
  ['The general, the mediator said, had promised to pull back his guns.', 'the mediator > The general: to pull back his guns'],
  [
    'The rebels, according to the ministry, have demanded that the two camps be closed.',
    'the ministry > The rebels: that the two camps be closed',
  ],
  ['The Front, the Herald writes, has denied that it holds any children.', 'the Herald > Front: that it holds any children'],
  // Nouns.
  [
    "According to the group's account, the president said that he understood their grief.",
    'the group > the president: that he understood their grief',
  ],
  [
    "The foreign ministry rejected the mission's claim that its soldiers had fired first.",
    'The foreign ministry > the mission: that its soldiers had fired first',
  ],
  [
    "The envoy repeated the government's promise that no one would be punished.",
    'The envoy > the government: that no one would be punished',
  ],
  [
    'The army said that the villagers had left of their own will, an account that the rebels dispute.',
    'The army: that the villagers had left of their own will',
    'the rebels: that',
  ],
  // Nested quotations.
  ['“He looked at me and said, ‘You will be home by spring,’” the prisoner recalled.', 'the prisoner > He: You will be home by spring,'],
  ['“The minister told us that the money was gone,” said Ana Lotz, a teacher.', 'Ana Lotz > The minister: that the money was gone'],
  [
    '“They say we burned the school,” the commander told the Observer. “We were not there.”',
    'the commander: They say we burned the school,|We were not there.',
    'the commander > They: we burned the school',
  ],
  // Relative clauses between subject and verb.
  [
    'The premier, who had called the raid a crime, welcomed the inquiry but said it came late.',
    'The premier: the raid a crime',
    'The premier: the inquiry',
    'The premier: it came late',
  ],
  [
    'Only nine lorries came, fewer than the 35 that the government claims, said the harbour master.',
    'the harbour master: Only nine lorries came, fewer than the 35 that the government claims',
    'the harbour master > the government: that',
  ],
  [
    'No shot was fired, said a member of the truce committee who watched the crossing.',
    'a member of the truce committee who watched the crossing: No shot was fired',
  ],
  ['The ministry reported: “The column has left Ormand.”', 'The ministry: The column has left Ormand.'],
  // Sentences that go on.
  [
    'The ministry said that it had opened the border. It informed the mission that buses would run daily.',
    'The ministry: that buses would run daily',
  ],
  [
    'Deputy Leni Marsh said the rebels were divided. Some, she said, had told her they would rather go home.',
    'Leni Marsh > Some: they would rather go home',
  ],
  [
    'The dead were carried to the church and nobody was allowed in, and the soldiers stayed until dark, a nun said.',
    'a nun: The dead were carried to the church and nobody was allowed in, and the soldiers stayed until dark',
  ],
  [
    'Captain Roke, his lawyer told reporters, never confessed that he had fired.',
    'his lawyer: Captain Roke|never confessed that he had fired',
  ],
  // Written blind.
  [
    'The ferry had been turned back twice, the harbour police told the mayor, according to her office.',
    'her office > the harbour police: The ferry had been turned back twice',
  ],
  [
    'Minister Halvor Ekrem was quoted by the Sentinel on Sunday as saying that the ceasefire would not be extended.',
    'the Sentinel > Halvor Ekrem: that the ceasefire would not be extended',
  ],
  [
    'The broadcaster, quoting a source in the delegation, said that a draft existed.',
    'The broadcaster > a source in the delegation: that a draft existed',
  ],
  [
    'Citing a letter from the bishop, the newspaper reported that both camps were short of water.',
    'the newspaper > a letter from the bishop: that both camps were short of water',
  ],
  [
    'Lieutenant Mora Quist said her company had been told by headquarters that the valley was clear.',
    'Mora Quist > headquarters: that the valley was clear',
  ],
  [
    'The committee said that the army had informed it that the road would be closed on Monday.',
    'The committee > the army: that the road would be closed on Monday',
  ],
  ['A nurse recalled that the driver had shouted that the bridge was gone.', 'A nurse > the driver: that the bridge was gone'],
  ['In a letter to the council, the prisoners wrote that the warden had promised them a doctor.', 'the prisoners > the warden: a doctor'],
  [
    "The union denied the ministry's allegation that it had received money from abroad.",
    'The union > the ministry: that it had received money from abroad',
  ],
  ['“The general told me to my face that the list was false,” the widow said.', 'the widow > The general: that the list was false'],
  [
    'The embassy confirmed that its ambassador had urged both sides to resume talks, the Tide News reported.',
    'Tide News > The embassy > its ambassador: to resume talks',
  ],
  ['The chairman, whose party had called the vote a fraud, said he would take his seat.', 'The chairman: he would take his seat'],
  [
    'Two miners told the Examiner that the company had warned them that the shaft would flood.',
    'Two miners > the company: that the shaft would flood',
  ],
  [
    'According to the monitors, the militia has accused the police of hiding weapons.',
    'the monitors > the militia: the police of hiding weapons',
  ],
  [
    'The commander is said by his aides to have ordered the retreat himself.',
    'his aides: The commander|to have ordered the retreat himself',
  ],
  [
    'Dispatches from Kest say the mediator has been assured by the king that the trial will wait.',
    'Dispatches from Kest > the king: that the trial will wait',
  ],
];

/** Those that are not read right yet. */
export const openChains: readonly HardChain[] = [
  ['The union claimed that the minister had warned its members not to march.', 'The union > the minister: not to march'],
  [
    '“Nobody asked us,” an elder from Sarn was quoted as saying by the news site Delta Post.',
    'the news site Delta Post > an elder from Sarn: Nobody asked us',
  ],
  [
    'The rebels, the governor said on Tuesday, had offered to hand over two hostages.',
    'the governor > The rebels: to hand over two hostages',
  ],
  ['Witnesses said soldiers fired on the crowd, a claim that the army denies.', 'Witnesses: soldiers fired on the crowd', 'the army: that'],
  [
    'The agency said that the prime minister, who was in Orlen on Friday, had described the offer as an insult.',
    'The agency > the prime minister: the offer as an insult',
  ],
];
