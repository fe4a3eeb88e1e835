// What the parser looks at to name a relation: both words, what stands around and between, and the children that they have so far.
// Takes a state and the sentence's columns; writes integer keys.
import { mix } from './hash.ts';
import type { State } from './parse-state.ts';
import { between, distance, type ParseView } from './parse-view.ts';

/** The most keys that one relation can have. */
export const mostLabelKeys = 80;

/** Writes the keys of the relation of `word` to `head`; returns how many. */
export function labelKeys(state: State, view: ParseView, word: number, head: number, keys: Int32Array): number {
  const { n, left1, left2, right1, right2, labels } = state;
  const { words, ends, tags, seconds, kinds, before, marks } = view;
  const none = n + 1;
  const right = head < word ? 1 : 0;
  const [ww, hw, wt, ht] = [words[word] as number, words[head] as number, tags[word] as number, tags[head] as number];
  const [wk, hk] = [kinds[word] as number, kinds[head] as number];
  const low = right === 1 ? head : word;
  const high = right === 1 ? word : head;
  const far = distance(high - low);
  const gap = between(before, low, high);
  const [past, next] = [word > 0 ? word - 1 : none, word + 1 <= n ? word + 1 : none];
  const [headPast, headNext] = [head > 0 ? head - 1 : none, head + 1 <= n ? head + 1 : none];
  const [wl, wl2, wr] = [left1[word] as number, left2[word] as number, right1[word] as number];
  // The nearest brother on the same side, and the last on the other.
  const brother = (right === 1 ? right1[head] : left1[head]) as number;
  const brother2 = (right === 1 ? right2[head] : left2[head]) as number;
  const across = (right === 1 ? left1[head] : right1[head]) as number;
  const [wll, wl2l, wrl] = [labels[wl] as number, labels[wl2] as number, labels[wr] as number];
  const [bl, b2l, al] = [labels[brother] as number, labels[brother2] as number, labels[across] as number];
  const [wlw, wrw] = [words[wl] as number, words[wr] as number];
  const mark = (marks[word] as number) | 0;
  const after = next <= n ? (marks[next] as number) : 0;
  const pair = wt | (ht << 8) | (right << 16);
  const pairK = wk | (hk << 5) | (right << 10);
  let k = 0;
  keys[k++] = mix(201, pair);
  keys[k++] = mix(202, wt | (right << 8));
  keys[k++] = mix(203, ht | (right << 8));
  keys[k++] = mix(mix(204, ww), pair);
  keys[k++] = mix(mix(205, hw), pair);
  keys[k++] = mix(mix(206, ww), hk | (right << 5));
  keys[k++] = mix(mix(207, hw), wk | (right << 5));
  keys[k++] = mix(mix(mix(208, ww), hw), right);
  keys[k++] = mix(209, pair | (far << 17));
  keys[k++] = mix(mix(210, pairK), gap);
  keys[k++] = mix(mix(211, ww), right);
  keys[k++] = mix(mix(212, hw), right);
  keys[k++] = mix(mix(213, pair), (tags[past] as number) | ((tags[next] as number) << 8));
  keys[k++] = mix(mix(214, pair), (tags[headPast] as number) | ((tags[headNext] as number) << 8));
  keys[k++] = mix(mix(215, words[past] as number), pairK);
  keys[k++] = mix(mix(216, words[next] as number), pairK);
  keys[k++] = mix(mix(217, pairK), wll | (wl2l << 6) | (wrl << 12));
  keys[k++] = mix(mix(218, pair), wll | (wrl << 6));
  keys[k++] = mix(mix(219, wlw), pairK);
  keys[k++] = mix(mix(220, wlw), wt | (wll << 8) | (right << 14));
  keys[k++] = mix(mix(mix(221, wlw), hw), wk);
  keys[k++] = mix(mix(mix(222, wlw), ww), hk | (right << 5));
  keys[k++] = mix(mix(223, wrw), pairK);
  keys[k++] = mix(mix(224, pairK), bl | (b2l << 6) | (al << 12));
  keys[k++] = mix(mix(225, pair), bl | (al << 6));
  keys[k++] = mix(mix(226, hw), wk | (bl << 5) | (b2l << 11) | (right << 17));
  keys[k++] = mix(mix(227, hw), wk | (al << 5) | (right << 11));
  keys[k++] = mix(mix(228, ww), hk | (bl << 5) | (al << 11) | (right << 17));
  keys[k++] = mix(mix(229, words[brother] as number), pairK);
  keys[k++] = mix(mix(230, ends[word] as number), hk | (right << 5));
  keys[k++] = mix(mix(231, ends[head] as number), wk | (right << 5));
  keys[k++] = mix(mix(mix(232, ends[word] as number), ends[head] as number), right);
  keys[k++] = mix(mix(mix(233, mark), after), pairK);
  keys[k++] = mix(mix(234, mark), wt | (right << 8));
  keys[k++] = mix(mix(235, ww), far | (right << 3) | (wll << 4));
  keys[k++] = mix(mix(236, wlw), wrl | (wk << 6) | (hk << 11) | (bl << 16));
  keys[k++] = mix(237, pairK | ((kinds[past] as number) << 11) | ((kinds[next] as number) << 16) | ((kinds[headNext] as number) << 21));
  keys[k++] = mix(mix(238, kinds[headPast] as number), pairK | (far << 11) | (bl << 14));
  keys[k++] = mix(239, 0);
  const [wx, hx] = [seconds[word] as number, seconds[head] as number];
  if (wx !== 0) {
    keys[k++] = mix(240, wx | (wt << 8) | (right << 16));
    keys[k++] = mix(241, wx | (ht << 8) | (right << 16));
  }
  if (hx !== 0) keys[k++] = mix(242, hx | (wt << 8) | (right << 16));
  if (!view.advised) return k;
  const told = (view.labels[word] as number) | (view.heads[word] === head ? 64 : 0) | ((view.doubts[word] as number) << 7);
  keys[k++] = mix(243, told);
  keys[k++] = mix(244, told | (pairK << 9));
  keys[k++] = mix(mix(245, told), ww);
  keys[k++] = mix(mix(246, told), hw);
  keys[k++] = mix(247, told | (bl << 9) | (al << 15) | (right << 21));
  keys[k++] = mix(248, told | ((view.labels[head] as number) << 9) | (right << 15));
  keys[k++] = mix(249, told | (wt << 9) | (right << 17));
  return k;
}
