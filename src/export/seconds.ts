/**
 * Durations of which only their distribution is kept, so that memory does not grow with the corpus: three significant
 * digits each, which is at most one in two hundred off.
 */
export class Durations {
  readonly #counts = new Map<number, number>();
  #total = 0;

  add(seconds: number): void {
    const kept = threeDigits(Math.max(0, Math.round(seconds)));
    this.#counts.set(kept, (this.#counts.get(kept) ?? 0) + 1);
    this.#total++;
  }

  get count(): number {
    return this.#total;
  }

  /** Nearest rank: the smallest duration that `percent` of all do not exceed; `null` without any. */
  percentile(percent: number): number | null {
    let rank = Math.max(1, Math.ceil((percent / 100) * this.#total));
    for (const [seconds, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      rank -= count;
      if (rank <= 0) return seconds;
    }
    return null;
  }
}

function threeDigits(seconds: number): number {
  let unit = 1;
  while (seconds / unit >= 1_000) unit *= 10;
  return Math.round(seconds / unit) * unit;
}

/** So many different values are counted at a time (Misra and Gries, 1982): whatever is more frequent than one in so many is found. */
const COUNTERS = 64;

export class FrequentValues {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    const count = this.#counts.get(value);
    if (count !== undefined || this.#counts.size < COUNTERS) {
      this.#counts.set(value, (count ?? 0) + 1);
      return;
    }
    for (const [other, times] of this.#counts) {
      if (times === 1) this.#counts.delete(other);
      else this.#counts.set(other, times - 1);
    }
  }

  /** The most frequent, with at least how often each was seen; ties in order of the value. */
  top(limit: number): { readonly value: string; readonly count: number }[] {
    return [...this.#counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, limit);
  }
}
