// What a function that finds takes and gives.
import type { Finding } from '../terms/index.ts';
import type { Answer } from './evaluate.ts';
import type { Writing } from './reasons-keys.ts';

/** One kind of finding, or a few that belong together, over the members of a cluster. */
export type Finder = (writing: Writing, answer: Answer, members: readonly number[]) => Finding[];
