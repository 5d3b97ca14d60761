import type { MediaOptions } from "./config/options.ts";
import { CorpusError } from "./errors.ts";
import { type MediaRoot, openMediaRoot } from "./media/root.ts";
import type { RunContext } from "./model/run.ts";
import { type GatheredMedia, gatherMedia } from "./pipeline/gather-media.ts";
import { openPatience } from "./pipeline/patience.ts";
import { type PullSummary, pull } from "./pull.ts";

/** What came of a run, for people and, as it is, for `--json`. */
export interface MediaSummary {
  readonly ok: true;
  readonly out: string;
  readonly pictures: Omit<GatheredMedia, "conversations">;
  /** The pull that published their lines. */
  readonly pulled: PullSummary;
  readonly durationMs: number;
}

/**
 * Copies the bytes of pictures that the corpus tells of, as far as they are there and are what their rows say, then pulls:
 * what changed, and the conversations of pictures that have bytes now. So lines are made by the one that makes all lines.
 */
export async function media(options: MediaOptions, run: RunContext): Promise<MediaSummary> {
  const startedAt = run.now();
  assertAccepted(options);
  const root = await openMediaRoot(options.mediaRoot);
  const { present, stored, files, bytes, refused, conversations } = await gather(options, root, run);
  const pulled = await pull(options, run, conversations);
  return {
    ...{ ok: true, out: options.out, pictures: { present, stored, files, bytes, refused }, pulled },
    durationMs: run.now().getTime() - startedAt.getTime(),
  };
}

/** When the source fails on the way it goes on: what was copied is there. */
async function gather(options: MediaOptions, root: MediaRoot, run: RunContext): Promise<GatheredMedia> {
  const patience = openPatience(options, run);
  let reached = false;
  const onReached = () => {
    reached = true;
  };
  for (;;) {
    try {
      const gathered = await gatherMedia({ options, run, root, onReached, onProgress: patience.progress });
      if (gathered.stored + gathered.present === 0 && gathered.refused.missing !== undefined)
        run.log.warn({}, "none of the files is there: is --media-root the folder of Chatwoot's Disk service?");
      return gathered;
    } catch (error) {
      await patience.after(error, reached);
    }
  }
}

function assertAccepted({ acceptUnredactedMedia, views }: MediaOptions): void {
  if (!acceptUnredactedMedia) {
    throw new CorpusError("usage", "pictures are copied as they are, with everything and everybody they show", {
      hint: "if that is wanted, and approved, say --accept-unredacted-media; see docs/redaction.md",
    });
  }
  if (!views.includes("images")) {
    throw new CorpusError("usage", "--views leaves out images, whose lines name the files", {
      hint: "add images to --views",
    });
  }
}
