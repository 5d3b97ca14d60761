import { join } from "node:path";
import type { FileMark, ResumePoint } from "../model/checkpoint.ts";
import type { LineBlock } from "../model/line-block.ts";
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
  /** The same for many lines at once. Their memory may be used again when this resolves. */
  appendBlock(block: LineBlock): Promise<void>;
  /** All lines so far are written, though not synced, when this resolves. */
  mark(): Promise<FileMark>;
  /**
   * Writes, syncs and closes; with compression, into another file: that of the lines stays beside it, since an earlier
   * {@link mark} may be gone on from, until somebody clears it away. `path` in the result is relative to `directory`.
   */
  close(): Promise<ManifestFile>;
}

const BUFFER_BYTES = 2 ** 20;
/** From here on, a write of its own costs less than a copy. */
const OWN_WRITE_BYTES = 2 ** 16;
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
  /** Made when the first small line comes: most files of a run get whole blocks. */
  #buffer = Buffer.alloc(0);
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
    return this.#add(bytes, 1, () => {
      if (bytes > BUFFER_BYTES) this.#enqueue(Buffer.from(`${line}\n`, "utf8"));
      else {
        this.#used += this.#buffer.write(line, this.#used, "utf8");
        this.#buffer[this.#used++] = 0x0a;
      }
    });
  }

  appendBlock({ bytes, ends }: LineBlock): Promise<void> {
    let ownWrite: Promise<void> | null = null;
    const earlierWrites = this.#add(bytes.length, ends.length, () => {
      if (bytes.length >= OWN_WRITE_BYTES) {
        this.#flush();
        this.#enqueue(bytes);
        ownWrite = this.#tail;
      } else {
        this.#buffer.set(bytes, this.#used);
        this.#used += bytes.length;
      }
    });
    return ownWrite ?? earlierWrites;
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

  /** One buffer is filled while another is written: only who starts a write waits, and for the writes before it. */
  #add(bytes: number, lines: number, put: () => void): Promise<void> {
    const earlierWrites = this.#tail;
    if (this.#used + bytes > this.#buffer.length) {
      this.#flush();
      if (bytes <= BUFFER_BYTES && this.#buffer.length === 0) this.#buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    }
    put();
    this.textBytes += bytes;
    this.#lines += lines;
    return this.#tail === earlierWrites ? done : earlierWrites;
  }

  #flush(): void {
    if (this.#used === 0) return;
    this.#enqueue(this.#buffer.subarray(0, this.#used));
    this.#buffer = Buffer.alloc(0);
    this.#used = 0;
  }

  #enqueue(chunk: Uint8Array): void {
    this.#tail = this.#tail.then(() => this.#file.write(chunk));
    this.#tail.catch(() => {}); // the caller gets it from append or close
  }
}
