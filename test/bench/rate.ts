export interface Rate {
  readonly microsecondsPerText: number;
  readonly textsPerSecond: number;
  readonly bytesPerText: number;
}

const PASSES = 40;
/** Enough for the optimizing compiler: later passes do not get faster. */
const WARM_UP_PASSES = 20;

/**
 * Processor time of the best of many passes over all texts: user and system, of all threads of the process, so that
 * garbage collection beside it is counted, and waiting for a busy machine is not.
 */
export function rateOf(texts: readonly string[], run: (texts: readonly string[]) => void): Rate {
  for (let pass = 0; pass < WARM_UP_PASSES; pass++) run(texts);
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass++) {
    const before = process.cpuUsage();
    run(texts);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return {
    microsecondsPerText: best / texts.length,
    textsPerSecond: (texts.length * 1e6) / best,
    bytesPerText: bytes / texts.length,
  };
}
