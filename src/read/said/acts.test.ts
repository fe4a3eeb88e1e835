import { describe, expect, it } from 'vitest';
import type { SpeechAct } from '../../terms/index.ts';
import { openReader } from '../index.ts';
import { actors, pipeline, samplePage } from '../sample.fixture.ts';

const reader = openReader({ pipeline, actors });
const acts = (text: string): SpeechAct[] => reader.read(samplePage(text)).statements.map(({ act }) => act);

describe('the act of what is said', () => {
  it.each<readonly [string, SpeechAct]>([
    ['The minister said that his men would leave the town.', 'promise'],
    ['“We will open the road,” the governor told the elders.', 'promise'],
    ['The general said the brigade would not leave the ridge.', 'refuse'],
    ['“We will not sign it,” the chairman said.', 'refuse'],
    ['The ministry said no troops would be moved.', 'refuse'],
    ['The general said his men would not fire on the village.', 'promise'],
    ['The governor said nobody would be punished.', 'promise'],
    ['The foreign ministry rejected the claim that it had paid them.', 'deny'],
    ['The premier rejected a request for more time.', 'refuse'],
    ['The mission insisted that the army leave the town.', 'demand'],
    ['The rebels want the men released before the talks begin.', 'demand'],
    ['The union said it planned to march.', 'say'],
    ['The envoy said the road was wet.', 'say'],
    ['The council declined to say where the list was.', 'decline'],
    ['The spokesman said the office was “checking whether the post was real”.', 'doubt'],
  ])('%s', (text, act) => {
    expect(acts(text)[0]).toBe(act);
  });
});
