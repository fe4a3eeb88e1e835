// Progress of long work on standard error: one line that redraws itself on a terminal, a line every so often elsewhere.

/** `bar('Reading reports')(done, total)`. Prints nothing when there is nothing to do. */
export function progressBar(label: string, stream: NodeJS.WriteStream = process.stderr): (done: number, total: number) => void {
  const width = 30;
  let shown = -1;
  return (done, total) => {
    if (total === 0) return;
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    const filled = Math.round((width * done) / total);
    const line = `${label}  ${'█'.repeat(filled)}${'░'.repeat(width - filled)}  ${done} of ${total}`;
    if (stream.isTTY) stream.write(`\r${line}${done === total ? '\n' : ''}`);
    // Without a terminal a line at every tenth is enough for a log.
    else if (done === total || Math.floor(percent / 10) > Math.floor(shown / 10)) stream.write(`${label}: ${done} of ${total}\n`);
    shown = percent;
  };
}
