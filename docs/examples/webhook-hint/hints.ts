/** Reads conversations again; `after`: the standby must have come at least to this moment. */
export type ReadAgain = (displayIds: readonly number[], after: Date) => Promise<void>;

export interface HintOptions {
  readonly readAgain: ReadAgain;
  /** Whether one conversation's content may be to blame, so that the others are worth a try without it. */
  readonly isOfOne: (error: unknown) => boolean;
  /** Told what went wrong. The hints stay, and are tried again; all but `givenUp`, which nobody but itself is to blame for. */
  readonly onFailure: (error: unknown, givenUp?: number) => void;
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
    for (const [displayId] of due) this.#waiting.delete(displayId);
    if (due.length > 0) await this.#readAgain(due);
  }

  async #readAgain(due: readonly (readonly [number, Hint])[]): Promise<void> {
    const after = new Date(Math.max(...due.map(([, { last }]) => last)));
    try {
      await this.#options.readAgain(
        due.map(([displayId]) => displayId),
        after,
      );
    } catch (error) {
      if (this.#options.isOfOne(error)) return await this.#withoutTheCulprit(due, error);
      for (const [displayId, hint] of due) this.#merge(displayId, hint);
      this.#notBefore = this.#options.now().getTime() + this.#options.retryMs;
      this.#options.onFailure(error);
    }
  }

  /** Halves until the one is alone that cannot be published; the others must not wait for it for ever. */
  async #withoutTheCulprit(due: readonly (readonly [number, Hint])[], error: unknown): Promise<void> {
    if (due.length === 1) return this.#options.onFailure(error, due[0]?.[0]);
    const middle = Math.ceil(due.length / 2);
    await this.#readAgain(due.slice(0, middle));
    await this.#readAgain(due.slice(middle));
  }
}
