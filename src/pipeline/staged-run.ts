import { join } from "node:path";
import { z } from "zod";
import { CorpusError } from "../errors.ts";
import { fileMarkSchema, resumePoint } from "../model/checkpoint.ts";
import { countsSchema, generationSchema, type Manifest } from "../model/manifest.ts";
import { openStaging, type Staging } from "../publish/staging.ts";
import { openDraft, readCheckpoint, type StateDraft } from "../state/draft.ts";
import type { ReadBefore } from "./take-parts.ts";
import { type CorpusWriter, openWriter, type WriterOptions } from "./writer.ts";

/** Where the first of the run's snapshots stands: all that comes later is for the pull that follows. */
const beginningSchema = z.strictObject({
  snapshotAt: z.string(),
  horizon: generationSchema.shape.watermark.shape.horizon.unwrap(),
  directoryDigest: z.string(),
  tagDigests: z.array(z.tuple([z.int(), z.string()])),
});
export type Beginning = z.infer<typeof beginningSchema>;

const checkpointSchema = z.strictObject({
  format: z.literal(1),
  /** Of the run that made the staging folder. */
  runId: z.string(),
  /** {@link StagedRunOptions.making} */
  making: z.string(),
  beginning: beginningSchema,
  files: z.array(fileMarkSchema),
  before: z.strictObject({
    afterId: z.int(),
    counts: countsSchema,
    quarantined: z.int(),
    bytesWritten: z.int(),
  }),
});
type Checkpoint = z.infer<typeof checkpointSchema>;

export interface StagedRunOptions {
  readonly root: string;
  readonly runId: string;
  readonly previous: Manifest | null;
  readonly statePath: string;
  /** Hash of everything that decides bytes: what was made otherwise is not gone on with. */
  readonly making: string;
  readonly beginning: Beginning;
  readonly writer: WriterOptions;
}

/**
 * The files and the state of a full run while they are made, with checkpoints that this run, or the next one, goes on from.
 * A checkpoint is trusted only as far as the files hash to what it says; else the run begins anew.
 */
export interface StagedRun extends AsyncDisposable {
  readonly staging: Staging;
  readonly writer: CorpusWriter;
  readonly draft: StateDraft;
  readonly beginning: Beginning;
  readonly making: string;
  /** `undefined` at the beginning. */
  readonly before: ReadBefore | undefined;
  /** Goes on with what an earlier process staged. */
  readonly resumed: boolean;
  /** From here on, a failure costs no more than what comes after. */
  checkpoint(so: ReadBefore): Promise<void>;
  /** Forgets what came after the last checkpoint. */
  rewind(): Promise<void>;
  /** Disposal leaves the last checkpoint for the next run. */
  keep(): void;
}

export async function openStagedRun(options: StagedRunOptions): Promise<StagedRun> {
  const { root, runId, previous, statePath, making } = options;
  const left = await readLeft(statePath, making);
  const staging = await openStaging(root, { runId, kind: "full", previous, resumeRunId: left?.runId });
  const found = staging.resumed ? left : null;
  const opened = new AsyncDisposableStack();
  opened.use(staging);
  try {
    const first = await openFiles(staging, options.writer, found);
    const draft = opened.use(
      await openDraft(statePath, { kind: "full", base: null }, { resume: first.checkpoint !== null }),
    );
    return new Run(opened, options, { staging, draft, ...first });
  } catch (error) {
    if (found !== null && isForNextRun(error)) staging.keep();
    await opened.disposeAsync();
    throw error;
  }
}

/**
 * The server, its administrator, the clock or the disk may do better then; what does not fit any more is told by `making`. A
 * defect, and personal data that got through, forbid trusting what is staged.
 */
export const isForNextRun = (error: unknown): boolean => error instanceof CorpusError && error.code !== "leakFound";

async function readLeft(statePath: string, making: string): Promise<Checkpoint | null> {
  const note = await readCheckpoint(statePath);
  if (note === null) return null;
  const parsed = checkpointSchema.safeParse(JSON.parse(note));
  return parsed.success && parsed.data.making === making ? parsed.data : null;
}

interface Files {
  readonly writer: CorpusWriter;
  readonly checkpoint: Checkpoint | null;
}

async function openFiles(staging: Staging, options: WriterOptions, checkpoint: Checkpoint | null): Promise<Files> {
  const marks = checkpoint?.files ?? [];
  await staging.trimTo(new Set(marks.map(({ path }) => path)));
  if (checkpoint === null) return { writer: await openWriter(staging, options), checkpoint };
  try {
    return { writer: await openWriter(staging, { ...options, resume: resumePoint(marks) }), checkpoint };
  } catch (error) {
    // Missing, or not what was written: nothing of it is trusted. (A disk that fails now may be better at the next try.)
    if (!(error instanceof CorpusError && error.code === "corpusDamaged")) throw error;
    return await openFiles(staging, options, null);
  }
}

class Run implements StagedRun {
  readonly staging: Staging;
  readonly draft: StateDraft;
  readonly resumed: boolean;
  readonly beginning: Beginning;
  #writer: CorpusWriter;
  #checkpoint: Checkpoint | null;
  readonly #opened: AsyncDisposableStack;
  readonly #options: StagedRunOptions;

  constructor(
    opened: AsyncDisposableStack,
    options: StagedRunOptions,
    { staging, draft, writer, checkpoint }: Files & Pick<StagedRun, "staging" | "draft">,
  ) {
    this.#opened = opened;
    this.#options = options;
    this.staging = staging;
    this.draft = draft;
    this.#writer = writer;
    this.#checkpoint = checkpoint;
    this.resumed = checkpoint !== null;
    this.beginning = checkpoint?.beginning ?? options.beginning;
  }

  get making(): string {
    return this.#options.making;
  }

  get writer(): CorpusWriter {
    return this.#writer;
  }

  get before(): ReadBefore | undefined {
    return this.#checkpoint?.before;
  }

  async checkpoint(before: ReadBefore): Promise<void> {
    const files = await this.#writer.marks();
    const { making, writer } = this.#options;
    this.#checkpoint = { format: 1, runId: this.staging.runId, making, beginning: this.beginning, files, before };
    this.draft.checkpoint(JSON.stringify(this.#checkpoint));
    // Lines of a shard that was closed and compressed since: the former checkpoint was the last to need them.
    if (writer.compress !== "none") await this.staging.trimTo(new Set(files.map(({ path }) => path)));
  }

  async rewind(): Promise<void> {
    await this.#writer[Symbol.asyncDispose]();
    this.draft.rollback();
    const { writer, checkpoint } = await openFiles(this.staging, this.#options.writer, this.#checkpoint);
    this.#writer = writer;
    if (checkpoint !== this.#checkpoint)
      throw new Error(`${join(this.staging.root, "...")}: staged files changed under the run`);
  }

  keep(): void {
    if (this.#checkpoint === null) return;
    this.staging.keep();
    this.draft.keep();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#writer[Symbol.asyncDispose]();
    await this.#opened.disposeAsync();
  }
}
