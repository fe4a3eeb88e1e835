// An answer that is asked for again when the question changes: the last answer stays until the next one is here,
// and a question that was overtaken is dropped.
import { ask, troubleOf, type Trouble } from './ask.ts';

/** What a component watches: `value` (the last answer), `trouble` (why there is none), `busy` (one is on its way). */
export type Answer<Value> = {
  readonly value: Value | undefined;
  readonly trouble: Trouble | undefined;
  readonly busy: boolean;
  ask(address: string): Promise<void>;
};

/** An answer nobody has asked for yet. */
export function openAnswer<Value>(): Answer<Value> {
  let value = $state.raw<Value>();
  let trouble = $state.raw<Trouble>();
  let busy = $state(false);
  let current: AbortController | undefined;
  return {
    get value() {
      return value;
    },
    get trouble() {
      return trouble;
    },
    get busy() {
      return busy;
    },
    async ask(address) {
      current?.abort();
      const own = new AbortController();
      current = own;
      busy = true;
      try {
        const next = await ask<Value>(address, own.signal);
        [value, trouble] = [next, undefined];
      } catch (thrown) {
        if (!own.signal.aborted) trouble = troubleOf(thrown);
      } finally {
        if (current === own) busy = false;
      }
    },
  };
}
