// The best one-to-one pairing of rows with columns (the Hungarian method, by shortest augmenting paths: Jonker and Volgenant 1987).
// Takes a gain for every pair, none below zero; gives the greatest sum of gains. Cubic time: for hundreds of rows, not for thousands.

/** The greatest sum of gains when each row and each column is used once at most. */
export function bestAssignment(gains: readonly Float64Array[]): number {
  const columns = gains[0]?.length ?? 0;
  if (columns === 0) return 0;
  // The method wants no more rows than columns: missing columns gain nothing.
  const width = Math.max(columns, gains.length);
  const cost = (row: number, column: number): number => -((gains[row] as Float64Array)[column] ?? 0);
  const [rowPrice, columnPrice] = [new Float64Array(gains.length), new Float64Array(width + 1)];
  const rowOf = new Int32Array(width + 1).fill(-1);
  for (let row = 0; row < gains.length; row += 1) {
    const least = new Float64Array(width).fill(Infinity);
    const cameFrom = new Int32Array(width).fill(width);
    const done = new Uint8Array(width + 1);
    rowOf[width] = row;
    let at = width;
    while ((rowOf[at] as number) >= 0) {
      done[at] = 1;
      const here = rowOf[at] as number;
      let [step, next] = [Infinity, -1];
      for (let column = 0; column < width; column += 1) {
        if (done[column] === 1) continue;
        const spare = cost(here, column) - (rowPrice[here] as number) - (columnPrice[column] as number);
        if (spare < (least[column] as number)) {
          least[column] = spare;
          cameFrom[column] = at;
        }
        if ((least[column] as number) < step) [step, next] = [least[column] as number, column];
      }
      for (let column = 0; column <= width; column += 1) {
        if (done[column] === 1) {
          const owner = rowOf[column] as number;
          rowPrice[owner] = (rowPrice[owner] as number) + step;
          columnPrice[column] = (columnPrice[column] as number) - step;
        } else if (column < width) least[column] = (least[column] as number) - step;
      }
      at = next;
    }
    while (at !== width) {
      const before = cameFrom[at] as number;
      rowOf[at] = rowOf[before] as number;
      at = before;
    }
  }
  let total = 0;
  for (let column = 0; column < width; column += 1) {
    const row = rowOf[column] as number;
    if (row >= 0) total -= cost(row, column);
  }
  return total;
}
