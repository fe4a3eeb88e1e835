// A weight in one byte: steps grow with the weight, so that small weights and large ones are off by as little in their kind (as sound is kept on
// the telephone). Points to steps for the file, steps to points for work.

/** The heaviest weight, in points. */
export const heaviest = 32_000;
const curve = 255;
/** What each of the 256 steps is worth; 128 is nothing. */
export const stepPoints = Int32Array.from({ length: 256 }, (_, step) => {
  const size = Math.min(127, Math.abs(step - 128)) / 127;
  return Math.sign(step - 128) * Math.round((heaviest * ((1 + curve) ** size - 1)) / curve);
});
/** The step nearest to some points. */
export function stepOf(points: number): number {
  const size = Math.min(1, Math.abs(points) / heaviest);
  return 128 + Math.sign(points) * Math.round((127 * Math.log1p(curve * size)) / Math.log1p(curve));
}
