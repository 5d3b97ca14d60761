/** Reads conversations again; `after`: the standby must have come at least to this moment. */
export type ReadAgain = (displayIds: readonly number[], after: Date) => Promise<void>;

export interface HintOptions {
  readonly readAgain: ReadAgain;
  /** Told what went wrong; the hints stay, and are tried again. */
  readonly onFailure: (error: unknown) => void;
  readonly now?: () => Date;
  /** A conversation is read when nothing was heard of it for so long ... */
  readonly quietMs?: number;
  /** ... or at the latest so long after the first hint, so that a lively one is read too. */
  readonly patienceMs?: number;
  /** After a failure. */
  readonly retryMs?: number;
}

interface Hint {
  readonly first: number;
  readonly last: number;
}

/**
 * Conversations that changed, until they were read again. However many hints there are for one, it waits here once, and one
 * reading takes all that are due. Nothing is on the disk: what a crash loses, the nightly pull finds.
 */
export class Hints {
  readonly #options: Required<HintOptions>;
  #waiting = new Map<number, Hint>();
  #notBefore = 0;
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | null = null;

  constructor(options: HintOptions) {
    this.#options = { now: () => new Date(), quietMs: 5_000, patienceMs: 30_000, retryMs: 30_000, ...options };
  }

  get size(): number {
    return this.#waiting.size;
  }

  add(displayId: number): void {
    const now = this.#options.now().getTime();
    this.#merge(displayId, { first: now, last: now });
    this.#schedule();
  }

  /** Reads what waits, due or not; for the end of the program. */
  async close(): Promise<void> {
    await this.#reading;
    await this.#read(() => true);
    clearTimeout(this.#timer);
  }

  #merge(displayId: number, { first, last }: Hint): void {
    const known = this.#waiting.get(displayId) ?? { first, last };
    this.#waiting.set(displayId, { first: Math.min(known.first, first), last: Math.max(known.last, last) });
  }

  #dueAt({ first, last }: Hint): number {
    const { quietMs, patienceMs } = this.#options;
    return Math.max(this.#notBefore, Math.min(last + quietMs, first + patienceMs));
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#reading !== null || this.#waiting.size === 0) return;
    const next = [...this.#waiting.values()].reduce((least, hint) => Math.min(least, this.#dueAt(hint)), Infinity);
    const waitMs = Math.max(0, next - this.#options.now().getTime());
    this.#timer = setTimeout(() => {
      const now = this.#options.now().getTime();
      this.#reading = this.#read((hint) => this.#dueAt(hint) <= now).finally(() => {
        this.#reading = null;
        this.#schedule();
      });
    }, waitMs);
  }

  async #read(isDue: (hint: Hint) => boolean): Promise<void> {
    const due = [...this.#waiting].filter(([, hint]) => isDue(hint));
    if (due.length === 0) return;
    for (const [displayId] of due) this.#waiting.delete(displayId);
    const after = new Date(Math.max(...due.map(([, { last }]) => last)));
    try {
      await this.#options.readAgain(
        due.map(([displayId]) => displayId),
        after,
      );
    } catch (error) {
      for (const [displayId, hint] of due) this.#merge(displayId, hint);
      this.#notBefore = this.#options.now().getTime() + this.#options.retryMs;
      this.#options.onFailure(error);
    }
  }
}
