import { join } from "node:path";
import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import type { ManifestFile } from "../model/manifest.ts";
import { compressFile } from "./compressed-file.ts";
import { type Compression, compressionSuffix } from "./compression.ts";
import { createHashedFile, type HashedFile, reopenHashedFile } from "./hashed-file.ts";

export interface LineFileOptions {
  /** An existing folder. */
  readonly directory: string;
  /** `quarantine.jsonl`; a suffix is added when compressed. */
  readonly name: string;
  readonly view: string;
  readonly compress?: Compression;
  /** Goes on with files that an interrupted run left in `directory`. */
  readonly resume?: ResumePoint | undefined;
}

/** One file of lines. Disposal without `close` leaves a part of a file: its folder is a staging folder. */
export interface LineFile extends AsyncDisposable {
  /** Bytes of text so far, before compression. */
  readonly textBytes: number;
  /** Takes one JSON text without line ends. Await it: that is the back-pressure. Order is that of the calls. */
  append(line: string): Promise<void>;
  /** All lines so far are written, though not synced, when this resolves. */
  mark(): Promise<FileMark>;
  /**
   * Writes, syncs and closes; with compression, into another file: that of the lines stays beside it, since an earlier
   * {@link mark} may be gone on from, until somebody clears it away. `path` in the result is relative to `directory`.
   */
  close(): Promise<ManifestFile>;
}

const BUFFER_BYTES = 2 ** 20;
const done: Promise<void> = Promise.resolve();

export async function openLineFile({ directory, name, view, compress, resume }: LineFileOptions): Promise<LineFile> {
  const path = join(directory, name);
  const mark = resume?.get(name);
  const file = mark === undefined ? await createHashedFile(path) : await reopenHashedFile(path, mark);
  return new BufferedLines(file, { directory, name, view, compress: compress ?? "none" }, mark);
}

/** A file that was closed before, as far as it is still the same. */
export async function closedLineFile(directory: string, view: string, mark: FileMark): Promise<ManifestFile> {
  const file = await reopenHashedFile(join(directory, mark.path), mark);
  return { view, ...mark, ...(await file.finish()) };
}

class BufferedLines implements LineFile {
  textBytes: number;
  readonly #file: HashedFile;
  readonly #as: Required<Omit<LineFileOptions, "resume">>;
  #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #used = 0;
  #lines: number;
  /** Writes run one after the other; a failed one fails all that follow. */
  #tail = done;

  constructor(file: HashedFile, as: Required<Omit<LineFileOptions, "resume">>, mark: FileMark | undefined) {
    this.#lines = mark?.lines ?? 0;
    this.textBytes = mark?.bytes ?? 0;
    this.#file = file;
    this.#as = as;
  }

  append(line: string): Promise<void> {
    const bytes = Buffer.byteLength(line, "utf8") + 1;
    const earlierWrites = this.#tail;
    if (this.#used + bytes > this.#buffer.length) this.#flush();
    if (bytes > this.#buffer.length) this.#enqueue(Buffer.from(`${line}\n`, "utf8"));
    else {
      this.#used += this.#buffer.write(line, this.#used, "utf8");
      this.#buffer[this.#used++] = 0x0a;
    }
    this.textBytes += bytes;
    this.#lines += 1;
    // One buffer is filled while another is written: only who starts a write waits, and for the writes before it.
    return this.#tail === earlierWrites ? done : earlierWrites;
  }

  async mark(): Promise<FileMark> {
    this.#flush();
    await this.#tail;
    return { path: this.#as.name, lines: this.#lines, ...this.#file.mark() };
  }

  async close(): Promise<ManifestFile> {
    this.#flush();
    await this.#tail;
    const written = await this.#file.finish();
    const { directory, name, view, compress } = this.#as;
    if (compress === "none") return { path: name, view, lines: this.#lines, ...written };
    const path = `${name}${compressionSuffix[compress]}`;
    const compressed = await compressFile(join(directory, name), join(directory, path), compress);
    return { path, view, lines: this.#lines, ...compressed };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#tail.catch(() => {}); // whoever appended last has seen it
    await this.#file.abandon();
  }

  #flush(): void {
    if (this.#used === 0) return;
    this.#enqueue(this.#buffer.subarray(0, this.#used));
    this.#buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    this.#used = 0;
  }

  #enqueue(chunk: Buffer): void {
    this.#tail = this.#tail.then(() => this.#file.write(chunk));
    this.#tail.catch(() => {}); // the caller gets it from append or close
  }
}
