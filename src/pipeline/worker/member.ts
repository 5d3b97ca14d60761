import { Worker } from "node:worker_threads";
import { type FromWorker, type ToWorker, unpacked, type WorkerSetting } from "./protocol.ts";
import { Task } from "./task.ts";

export interface MemberOptions {
  readonly setting: WorkerSetting;
  readonly signal: AbortSignal;
  /** Told the server process of the worker's connection; gives what is to be called when that is gone. */
  readonly adopt: (processId: number) => () => void;
}

const FAREWELL_MS = 3_000;
/** Bounds: young objects have less (`cli/main.ts`). A single row may hold 40 MB of JSON: that must fit several times over. */
const resourceLimits = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 2_048 } as const;

/** Node runs TypeScript as it is, except below `node_modules`: what is installed is JavaScript. */
const program = new URL(import.meta.url.endsWith(".ts") ? "./main.ts" : "./main.js", import.meta.url);

/** One worker thread, seen from the main thread. */
export class Member {
  /** Connected, and ready to work. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #tasks: Task[] = [];
  readonly #gone: Promise<void>;
  #failure: Error | null = null;
  #release = () => {};

  constructor({ setting, signal, adopt }: MemberOptions) {
    this.#worker = new Worker(program, { workerData: setting, resourceLimits, argv: [] });
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.ready = promise;
    promise.catch(() => {}); // whoever opened the pool has seen it
    this.#gone = new Promise((resolveGone) => this.#worker.once("exit", () => resolveGone()));
    const fail = (error: Error) => {
      this.#failure ??= error;
      reject(this.#failure);
      for (const task of this.#tasks) task.fail(this.#failure);
    };
    this.#worker.on("message", (message: FromWorker) => {
      if (message.kind === "part") this.#tasks[0]?.add(message.part);
      else if (message.kind === "done") this.#tasks.shift()?.done();
      else if (message.kind === "failed") fail(unpacked(message.error));
      else {
        this.#release = adopt(message.processId);
        resolve();
      }
    });
    this.#worker.on("error", (error) => fail(error instanceof Error ? error : new Error("a worker thread failed")));
    this.#worker.on("exit", () => fail(new Error("a worker thread ended unexpectedly")));
    const abort = () => fail(signal.reason instanceof Error ? signal.reason : new Error("stopped"));
    signal.addEventListener("abort", abort, { once: true });
    this.#worker.once("exit", () => signal.removeEventListener("abort", abort));
  }

  /** Lists that it has and is not done with. */
  get tasks(): number {
    return this.#tasks.length;
  }

  take(ids: readonly number[]): Task {
    const task = new Task(() => this.#tell({ kind: "more" }));
    this.#tasks.push(task);
    if (this.#failure === null) this.#tell({ kind: "list", ids });
    else task.fail(this.#failure);
    return task;
  }

  /** It says good-bye to the server; when it does not get to it in time, it is ended, and its query is left to others. */
  async end(): Promise<void> {
    this.#tell({ kind: "end" });
    let isInTime = true;
    const timer = setTimeout(() => {
      isInTime = false;
      void this.#worker.terminate();
    }, FAREWELL_MS);
    await this.#gone;
    clearTimeout(timer);
    if (isInTime) this.#release();
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
