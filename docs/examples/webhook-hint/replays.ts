/** Signatures that were seen, for as long as their timestamps are good; after that the timestamp refuses a replay. */
export class Replays {
  readonly #until = new Map<string, number>();
  readonly #keepMs: number;

  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  /** `true` the first time. A signature covers timestamp and body: the same one is the same call. */
  isNew(signature: string, now: Date): boolean {
    for (const [old, until] of this.#until) {
      if (until > now.getTime()) break; // in order of arrival, and all are kept equally long
      this.#until.delete(old);
    }
    if (this.#until.has(signature)) return false;
    this.#until.set(signature, now.getTime() + this.#keepMs);
    return true;
  }
}
