// Reads a number in words or figures at a token: "5,000", "two and a half thousand" is too much, "twenty-five", "1.5 million", "three hundred and six".
import { numberWords, scales } from './numbers.data.ts';
import type { Word } from '../words/words.ts';

type Figure = { readonly value: number; readonly next: number };

/** The number that starts at token `at`, and the token after it; nothing for dates, ordinals, years with a stop or clock times. */
export function numberAt(tokens: readonly Word[], at: number): Figure | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const next = spacedTo(tokens, at);
    return scaled(
      tokens,
      next,
      figure(
        tokens
          .slice(at, next)
          .map(({ text }) => text)
          .join(''),
      ),
    );
  }
  let total = 0;
  let current: number | undefined;
  let next = at;
  // "A hundred million".
  if (token.low === 'a' && (scales[tokens[at + 1]?.low ?? ''] ?? 0) >= 100) [current, next] = [1, at + 1];
  for (; next < tokens.length && next - at < 8; next++) {
    const low = tokens[next]?.low ?? '';
    const word = wordValue(low);
    if (word !== undefined) current = (current ?? 0) + word;
    else if (scales[low] !== undefined && low.length > 2 && current !== undefined) {
      const scale = scales[low] ?? 1;
      if (scale === 100 || scale === 12) current *= scale;
      else [total, current] = [total + current * scale, 0];
    } else if (!(
      low === 'and' &&
      current !== undefined &&
      next > at &&
      scales[tokens[next - 1]?.low ?? ''] !== undefined &&
      wordValue(tokens[next + 1]?.low ?? '') !== undefined
    ))
      break;
  }
  return current === undefined || next === at ? undefined : { value: total + current, next };
}

// "5 500 soldiers": a blank, plain, thin or hard, between groups of three figures.
function spacedTo(tokens: readonly Word[], at: number): number {
  let next = at + 1;
  if (!/^[1-9]\d{0,2}$/u.test(tokens[at]?.text ?? '')) return next;
  while (/^\d{3}$/u.test(tokens[next]?.text ?? '') && (tokens[next]?.start ?? 0) === (tokens[next - 1]?.end ?? 0) + 1) next++;
  return next;
}

function wordValue(low: string): number | undefined {
  if (Object.hasOwn(numberWords, low)) return numberWords[low];
  const [tens = '', unit = ''] = low.split('-');
  const [a, b] = [
    Object.hasOwn(numberWords, tens) ? numberWords[tens] : undefined,
    Object.hasOwn(numberWords, unit) ? numberWords[unit] : undefined,
  ];
  return a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined;
}

function figure(text: string): number | undefined {
  const scale = /(bn|m|k)$/u.exec(text)?.[1];
  const digits = scale === undefined ? text : text.slice(0, -scale.length);
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) ? digits.replaceAll(',', '') : digits;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) * (scale === undefined ? 1 : (scales[scale] ?? 1)) : undefined;
}

function scaled(tokens: readonly Word[], next: number, value: number | undefined): Figure | undefined {
  if (value === undefined) return undefined;
  const scale = tokens[next]?.kind === 'word' ? scales[tokens[next]?.low ?? ''] : undefined;
  return scale !== undefined && (tokens[next]?.low.length ?? 0) > 2 ? { value: value * scale, next: next + 1 } : { value, next };
}
