import type { RenderedPart } from "../../model/rendered.ts";

/** The parts of one list of conversations, as they come from a worker. */
export class Task {
  readonly #waiting: RenderedPart[] = [];
  readonly #onTaken: () => void;
  #isDone = false;
  #failure: Error | null = null;
  #wake = () => {};

  /** @param onTaken each time that a part was taken and used. */
  constructor(onTaken: () => void) {
    this.#onTaken = onTaken;
  }

  add(part: RenderedPart): void {
    this.#waiting.push(part);
    this.#wake();
  }

  done(): void {
    this.#isDone = true;
    this.#wake();
  }

  fail(error: Error): void {
    this.#failure = error;
    this.#wake();
  }

  async *parts(): AsyncGenerator<RenderedPart> {
    for (;;) {
      const part = this.#waiting.shift();
      if (part !== undefined) {
        yield part;
        this.#onTaken();
      } else if (this.#isDone) return;
      else if (this.#failure !== null) throw this.#failure;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
