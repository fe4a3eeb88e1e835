// What the parser looks at before a move: words, tags and children around the top of the stack and the next word
// (after Zhang and Nivre 2011), distances, valencies and labels.
// Takes a state and the sentence's columns; writes integer keys.
import { adviceKeys, secondKeys } from './advice-features.ts';
import { mix } from './hash.ts';
import type { State } from './parse-state.ts';
import { between, distance, type ParseView } from './parse-view.ts';

/** The most keys that one state can have. */
export const mostParseKeys = 180;

/** Writes the keys of `state`; returns how many. */
export function parseKeys(state: State, view: ParseView, keys: Int32Array): number {
  const { n, stack, depth, next, left1, left2, right1, right2, labels, leftCount, rightCount } = state;
  const { words, ends, tags, kinds, before, marks } = view;
  const none = n + 1;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none;
  const b0 = next;
  const b1 = next + 1 <= n ? next + 1 : none;
  const b2 = next + 2 <= n ? next + 2 : none;
  const b3 = next + 3 <= n ? next + 3 : none;
  const s0l = left1[s0] as number,
    s0r = right1[s0] as number,
    s0l2 = left2[s0] as number,
    s0r2 = right2[s0] as number;
  const s1l = left1[s1] as number,
    s1r = right1[s1] as number,
    s1r2 = right2[s1] as number,
    s1l2 = left2[s1] as number;
  const b0l = left1[b0] as number,
    b0l2 = left2[b0] as number;
  const s0w = words[s0] as number,
    s1w = words[s1] as number,
    s2w = words[s2] as number;
  const b0w = words[b0] as number,
    b1w = words[b1] as number,
    b2w = words[b2] as number;
  const s0t = tags[s0] as number,
    s1t = tags[s1] as number,
    s2t = tags[s2] as number;
  const b0t = tags[b0] as number,
    b1t = tags[b1] as number,
    b2t = tags[b2] as number,
    b3t = tags[b3] as number;
  const s0lt = tags[s0l] as number,
    s0rt = tags[s0r] as number,
    s1lt = tags[s1l] as number,
    s1rt = tags[s1r] as number,
    b0lt = tags[b0l] as number;
  const s0lw = words[s0l] as number,
    s0rw = words[s0r] as number,
    s1rw = words[s1r] as number,
    s1lw = words[s1l] as number,
    b0lw = words[b0l] as number;
  const s0ll = labels[s0l] as number,
    s0rl = labels[s0r] as number,
    s1ll = labels[s1l] as number,
    s1rl = labels[s1r] as number,
    b0ll = labels[b0l] as number;
  const s0l2l = labels[s0l2] as number,
    s0r2l = labels[s0r2] as number,
    s1r2l = labels[s1r2] as number,
    b0l2l = labels[b0l2] as number,
    s1l2l = labels[s1l2] as number;
  const near = s0 === none ? 0 : distance(b0 - s0);
  const far = s1 === none ? 0 : distance(s0 - s1);
  const vs0 = (leftCount[s0] as number) * 8 + Math.min(7, rightCount[s0] as number);
  const vs1 = (leftCount[s1] as number) * 8 + Math.min(7, rightCount[s1] as number);
  const vb0 = leftCount[b0] as number;
  const s0b0 = s0t | (b0t << 8);
  const s1s0 = s1t | (s0t << 8);
  const three = s1s0 | (b0t << 16);
  const e0 = ends[s0] as number,
    eb = ends[b0] as number;

  const s0k = kinds[s0] as number,
    s1k = kinds[s1] as number,
    s2k = kinds[s2] as number;
  const b0k = kinds[b0] as number,
    b1k = kinds[b1] as number,
    b2k = kinds[b2] as number;
  const pairK = s0k | (b0k << 5);
  const stackK = s1k | (s0k << 5);
  const gap0 = s0 === none ? 0 : between(before, s0, b0);
  const gap1 = s1 === none ? 0 : between(before, s1, s0);
  const s0kids = s0ll | (s0rl << 6),
    s1kids = s1ll | (s1rl << 6);

  const m0 = marks[b0] as number,
    m1 = marks[b1] as number,
    ms = marks[s0] as number,
    as = s0 < n ? (marks[s0 + 1] as number) : 0,
    a1 = s1 < n ? (marks[s1 + 1] as number) : 0;

  let k = 0;
  // Coarse tags over a wider window, and what stands between.
  keys[k++] = mix(102, s1k | (s0k << 5) | (b0k << 10) | (b1k << 15));
  keys[k++] = mix(105, stackK | (b0k << 10) | (s0rl << 15) | (s1rl << 21));
  keys[k++] = mix(106, pairK | (near << 10) | (gap0 << 14));
  keys[k++] = mix(107, stackK | (far << 10) | (gap1 << 14));
  keys[k++] = mix(mix(108, stackK | (b0k << 10) | (gap1 << 15)), gap0);
  keys[k++] = mix(mix(109, pairK | (s0kids << 10)), b0ll);
  keys[k++] = mix(mix(111, s0w), b0k | (gap0 << 5));
  keys[k++] = mix(mix(112, s1w), s0k | (gap1 << 5));
  keys[k++] = mix(mix(113, s0w), stackK | (b0k << 10));
  keys[k++] = mix(mix(114, s1w), stackK | (b0k << 10));
  keys[k++] = mix(mix(115, b0w), pairK | (s1k << 10));
  keys[k++] = mix(mix(119, s1w), s1k | (s1kids << 5) | (s0k << 20));
  keys[k++] = mix(mix(120, s0w), s0k | (s0kids << 5) | (b0k << 20));
  // One word.
  keys[k++] = mix(1, three);
  keys[k++] = mix(mix(2, s0w), s0t);
  keys[k++] = mix(3, s0w);
  keys[k++] = mix(4, s0t | (near << 8));
  keys[k++] = mix(mix(5, b0w), b0t);
  keys[k++] = mix(6, b0w);
  keys[k++] = mix(7, b0t);
  keys[k++] = mix(mix(8, s1w), s1t);
  keys[k++] = mix(9, s1t | (s2t << 8));
  keys[k++] = mix(mix(10, b1w), b1t);
  keys[k++] = mix(11, b1t | (b2t << 8));
  // Top of the stack and next word.
  keys[k++] = mix(mix(mix(15, s0w), b0w), s0b0);
  keys[k++] = mix(mix(17, s0w), s0b0);
  keys[k++] = mix(mix(18, b0w), s0b0);
  keys[k++] = mix(mix(19, s0w), b0w);
  keys[k++] = mix(20, s0b0 | (b1t << 16));
  keys[k++] = mix(21, s0b0 | (b1t << 16) | (b2t << 24));
  keys[k++] = mix(22, s0b0 | (near << 16));
  // Second and top of the stack.
  keys[k++] = mix(mix(mix(23, s1w), s0w), s1s0);
  keys[k++] = mix(mix(24, s1w), s1s0);
  keys[k++] = mix(mix(25, s0w), s1s0);
  keys[k++] = mix(mix(26, s1w), s0w);
  keys[k++] = mix(27, s1s0 | (far << 16));
  keys[k++] = mix(mix(28, s1w), three);
  keys[k++] = mix(mix(29, s0w), three);
  keys[k++] = mix(mix(30, b0w), three);
  keys[k++] = mix(mix(33, s1w), b0w);
  keys[k++] = mix(mix(36, three), near * 16 + far);
  // Children.
  keys[k++] = mix(38, s0b0 | (s0lt << 16) | (s0ll << 24));
  keys[k++] = mix(39, s0b0 | (s0rt << 16) | (s0rl << 24));
  keys[k++] = mix(40, s0b0 | (b0lt << 16) | (b0ll << 24));
  keys[k++] = mix(41, s1s0 | (s0lt << 16) | (s0ll << 24));
  keys[k++] = mix(42, s1s0 | (s0rt << 16) | (s0rl << 24));
  keys[k++] = mix(43, s1s0 | (s1rt << 16) | (s1rl << 24));
  keys[k++] = mix(44, s1s0 | (s1lt << 16) | (s1ll << 24));
  keys[k++] = mix(mix(45, three), s0ll | (s0rl << 8) | (s1rl << 16) | (b0ll << 24));
  keys[k++] = mix(mix(46, s0lw), s0t);
  keys[k++] = mix(mix(47, s0rw), s0t);
  keys[k++] = mix(mix(48, s1rw), s1s0);
  keys[k++] = mix(mix(49, b0lw), s0b0);
  keys[k++] = mix(mix(50, s1lw), s1s0);
  keys[k++] = mix(mix(54, s0lw), s1s0);
  // Labels and valencies.
  keys[k++] = mix(mix(56, s0w), s0ll | (s0l2l << 8));
  keys[k++] = mix(mix(57, s0w), s0rl | (s0r2l << 8));
  keys[k++] = mix(58, s0t | (s0ll << 8) | (s0l2l << 16));
  keys[k++] = mix(59, s0t | (s0rl << 8) | (s0r2l << 16));
  keys[k++] = mix(62, b0t | (b0ll << 8) | (b0l2l << 16));
  keys[k++] = mix(mix(63, b0w), b0ll | (b0l2l << 8));
  keys[k++] = mix(65, s0t | (vs0 << 8));
  keys[k++] = mix(mix(66, s0w), vs0);
  keys[k++] = mix(67, s1t | (vs1 << 8));
  keys[k++] = mix(mix(68, s1w), vs1);
  keys[k++] = mix(69, b0t | (vb0 << 8));
  // Distances with words; endings, for words never seen.
  keys[k++] = mix(mix(74, s0w), near);
  keys[k++] = mix(mix(75, b0w), near);
  keys[k++] = mix(mix(76, s1w), far);
  keys[k++] = mix(mix(77, e0), s0b0);
  keys[k++] = mix(mix(78, eb), s0b0);
  keys[k++] = mix(mix(79, e0), s1s0);
  keys[k++] = mix(82, 0);
  // Punctuation around the words.
  keys[k++] = mix(mix(121, m0), s0b0);
  keys[k++] = mix(mix(122, m0), pairK | (s1k << 10) | (b1k << 15));
  keys[k++] = mix(mix(mix(123, m0), s0w), b0k);
  keys[k++] = mix(mix(mix(124, m0), b0w), s0k);
  keys[k++] = mix(mix(mix(125, ms), as), pairK);
  keys[k++] = mix(mix(mix(126, ms), as), stackK | (b0k << 10));
  keys[k++] = mix(mix(mix(127, ms), a1), stackK | (b0k << 10));
  keys[k++] = mix(mix(128, m1), pairK | (b1k << 10));
  keys[k++] = mix(mix(mix(129, m0), ms), stackK | (b0k << 10) | (s0rl << 15));
  keys[k++] = mix(mix(mix(130, m0), as), pairK | (near << 10));
  k = secondKeys(state, view, keys, k);
  if (!view.advised) return k;
  // Only the look that decides goes by these as well.
  keys[k++] = mix(101, s2k | (s1k << 5) | (s0k << 10) | (b0k << 15) | (b1k << 20) | (b2k << 25));
  keys[k++] = mix(103, s0k | (b0k << 5) | (b1k << 10) | (b2k << 15));
  keys[k++] = mix(104, s2k | (s1k << 5) | (s0k << 10) | (b0k << 15));
  keys[k++] = mix(mix(110, stackK | (s0kids << 10)), s1kids);
  keys[k++] = mix(mix(116, b1w), pairK | (s1k << 10));
  keys[k++] = mix(mix(117, b0lw), stackK | (b0k << 10));
  keys[k++] = mix(mix(118, s0lw), stackK | (b0k << 10));
  keys[k++] = mix(mix(12, b2w), b2t);
  keys[k++] = mix(13, s2w);
  keys[k++] = mix(14, b1w);
  keys[k++] = mix(mix(mix(16, s0w), b0w), s0t);
  keys[k++] = mix(31, s2t | (three << 8));
  keys[k++] = mix(mix(32, three), b1t);
  keys[k++] = mix(mix(34, s1w), s1t | (b0t << 8));
  keys[k++] = mix(mix(35, b0w), s1t | (b0t << 8));
  keys[k++] = mix(mix(37, b1t | (b2t << 8) | (b3t << 16)), b0t);
  keys[k++] = mix(mix(mix(51, s1w), s0lw), s1s0);
  keys[k++] = mix(mix(mix(52, s0w), s0lw), s1t);
  keys[k++] = mix(mix(mix(53, s0w), b0lw), b0t);
  keys[k++] = mix(mix(mix(55, s0rw), b0w), s0t);
  keys[k++] = mix(60, s1t | (s1rl << 8) | (s1r2l << 16));
  keys[k++] = mix(mix(61, s1w), s1rl | (s1r2l << 8));
  keys[k++] = mix(64, s1t | (s1ll << 8) | (s1l2l << 16));
  keys[k++] = mix(mix(70, s0b0), vs0 | (vb0 << 8));
  keys[k++] = mix(mix(71, s1s0), vs1 | (vs0 << 8));
  keys[k++] = mix(mix(72, s0b0), s0ll | (s0rl << 8) | (b0ll << 16));
  keys[k++] = mix(mix(73, s1s0), s0ll | (s0rl << 8) | (s1rl << 16) | (s1ll << 24));
  keys[k++] = mix(mix(80, ends[s1] as number), three);
  keys[k++] = mix(81, s2t | (s1s0 << 8) | (s1rl << 24));
  keys[k++] = mix(83, s0t | (s0lt << 8) | ((tags[s0l2] as number) << 16) | (s0k << 24));
  keys[k++] = mix(mix(84, s0t | (s0rt << 8) | ((tags[s0r2] as number) << 16)), b0k);
  keys[k++] = mix(mix(85, s1t | (s1rt << 8) | ((tags[s1r2] as number) << 16)), s0k);
  keys[k++] = mix(86, b0t | (b0lt << 8) | ((tags[b0l2] as number) << 16));
  keys[k++] = mix(mix(87, s0b0 | (s0ll << 16) | (s0l2l << 24)), s0rl);
  keys[k++] = mix(mix(88, s1s0 | (s1rl << 16) | (s1r2l << 24)), b0k);
  keys[k++] = mix(mix(89, stackK | (b0k << 10) | (s1rl << 15) | (s1r2l << 21)), s0ll);
  keys[k++] = mix(mix(mix(131, m0), m1), s0b0);
  keys[k++] = mix(mix(132, marks[n] as number), pairK | (s1k << 10) | (Math.min(3, depth) << 15));
  return adviceKeys(state, view, keys, k);
}
