// More of what the parser looks at before a move: the second tags of the words at hand, and what another look at the same sentence said of them.
// Takes a state and the sentence's columns; writes integer keys from a place on.
import { mix } from './hash.ts';
import type { State } from './parse-state.ts';
import { distance, type ParseView } from './parse-view.ts';

/** Keys of second tags, where there are any. */
export function secondKeys({ n, stack, depth, next }: State, { tags, seconds, kinds }: ParseView, keys: Int32Array, from: number): number {
  let k = from;
  const none = n + 1;
  const [b0, b1] = [next, Math.min(next + 1, none)];
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const [s1x, s0x, b0x, b1x] = [seconds[s1] as number, seconds[s0] as number, seconds[b0] as number, seconds[b1] as number];
  if ((s1x | s0x | b0x | b1x) === 0) return k;
  const [s1t, s0t, b0t] = [tags[s1] as number, tags[s0] as number, tags[b0] as number];
  const [s0k, b0k] = [kinds[s0] as number, kinds[b0] as number];
  if (s0x !== 0) {
    keys[k++] = mix(141, s0x | (s0t << 8));
    keys[k++] = mix(142, s0x | (s0t << 8) | (b0t << 16));
    keys[k++] = mix(143, s0x | (s0t << 8) | (s1t << 16));
    keys[k++] = mix(144, s0x | (s1t << 8) | (b0t << 16));
  }
  if (b0x !== 0) {
    keys[k++] = mix(145, b0x | (b0t << 8));
    keys[k++] = mix(146, b0x | (b0t << 8) | (s0t << 16));
    keys[k++] = mix(147, b0x | (s1t << 8) | (s0t << 16));
  }
  if (s1x !== 0) {
    keys[k++] = mix(148, s1x | (s1t << 8) | (s0t << 16));
    keys[k++] = mix(149, s1x | (s0t << 8) | (b0t << 16));
  }
  if (b1x !== 0) keys[k++] = mix(150, b1x | (b0k << 8) | (s0k << 13));
  return k;
}

/** Keys of what the other look says of the words at hand. */
export function adviceKeys({ n, stack, depth, next }: State, view: ParseView, keys: Int32Array, from: number): number {
  const { words, tags, kinds, heads, labels, doubts, farthest } = view;
  const none = n + 1;
  const b0 = next;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const [head, headNext, headBelow] = [heads[s0] as number, heads[b0] as number, heads[s1] as number];
  const open = (farthest[s0] as number) >= b0 ? 1 : 0;
  const to = head === b0 ? 1 : head === s1 ? 2 : head > b0 ? 3 : 0;
  const nextTo = headNext === s0 ? 1 : headNext === s1 ? 2 : headNext > b0 ? 3 : 0;
  const belowTo = headBelow === s0 ? 1 : headBelow === b0 ? 2 : headBelow > b0 ? 3 : 0;
  const move = open === 1 ? 3 : to;
  const told = move | ((doubts[s0] as number) << 2);
  const [label, nextLabel] = [labels[s0] as number, labels[b0] as number];
  const [s0t, b0t, s1t] = [tags[s0] as number, tags[b0] as number, tags[s1] as number];
  const pairs = (kinds[s0] as number) | ((kinds[b0] as number) << 5) | ((kinds[s1] as number) << 10);
  let k = from;
  keys[k++] = mix(161, told);
  keys[k++] = mix(162, told | (to << 4) | (nextTo << 6) | (belowTo << 8) | (open << 10) | ((doubts[b0] as number) << 11));
  keys[k++] = mix(163, told | (pairs << 4));
  keys[k++] = mix(164, told | (s0t << 4) | (b0t << 12));
  keys[k++] = mix(165, told | (s0t << 4) | (s1t << 12));
  keys[k++] = mix(166, told | (label << 4) | (nextLabel << 10) | (nextTo << 16));
  keys[k++] = mix(mix(167, told | (label << 4)), pairs);
  keys[k++] = mix(mix(168, told), words[s0] as number);
  keys[k++] = mix(mix(169, told), words[b0] as number);
  keys[k++] = mix(mix(170, told | (nextTo << 4) | (belowTo << 6)), pairs);
  keys[k++] = mix(171, told | ((s0 === none ? 0 : distance(b0 - s0)) << 4) | ((s1 === none ? 0 : distance(s0 - s1)) << 8));
  keys[k++] = mix(172, told | (nextTo << 4) | ((doubts[b0] as number) << 6) | (nextLabel << 8) | ((kinds[b0] as number) << 14));
  return k;
}
