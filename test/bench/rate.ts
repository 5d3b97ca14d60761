export interface Rate {
  readonly microsecondsPerText: number;
  readonly textsPerSecond: number;
  readonly bytesPerText: number;
}

const PASSES = 40;
/** Enough for the optimizing compiler: later passes do not get faster. */
const WARM_UP_PASSES = 20;

/** Best of many passes over all texts: the others were disturbed by something else on the machine. */
export function rateOf(texts: readonly string[], run: (texts: readonly string[]) => void): Rate {
  for (let pass = 0; pass < WARM_UP_PASSES; pass++) run(texts);
  let best = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass++) {
    const started = performance.now();
    run(texts);
    best = Math.min(best, performance.now() - started);
  }
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return {
    microsecondsPerText: (best * 1000) / texts.length,
    textsPerSecond: (texts.length * 1000) / best,
    bytesPerText: bytes / texts.length,
  };
}
