import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MediaOptions } from "../config/options.ts";
import { type PublishedPicture, readPictures } from "../corpus/pictures.ts";
import type { MediaRoot } from "../media/root.ts";
import { type MediaStore, openMediaStore } from "../media/store.ts";
import type { BlobPlace, MediaRefusal, StoredMedia } from "../model/media.ts";
import type { RunContext } from "../model/run.ts";
import type { Source } from "../model/source.ts";
import { acquireLock } from "../publish/lock.ts";
import { assertSameCorpus } from "../publish/output-folder.ts";
import { readPublished } from "../publish/published.ts";
import { recover } from "../publish/recover.ts";
import { type MediaIndex, mediaIndexPath, openMediaIndex } from "../state/media-index.ts";
import { assertSameMaking } from "./making.ts";
import { openChain, origin } from "./opened.ts";
import { matchFolder } from "./stored-media.ts";

/** Pictures are asked for and copied by so many. */
const BATCH = 200;

export interface MediaGathering {
  readonly options: MediaOptions;
  readonly run: RunContext;
  readonly root: MediaRoot;
  readonly onReached: () => void;
  readonly onProgress: () => void;
}

export interface GatheredMedia {
  /** Pictures whose line names a file that is there. */
  readonly present: number;
  /** Pictures that have bytes from now on; of some the corpus had a file of the same bytes already. */
  readonly stored: number;
  /** Files and bytes that were copied. */
  readonly files: number;
  readonly bytes: number;
  /** Pictures without bytes, by reason. */
  readonly refused: Readonly<Partial<Record<MediaRefusal, number>>>;
  /** Whose lines are to be made anew. */
  readonly conversations: ReadonlySet<number>;
}

/** Copies what is missing of the corpus's pictures, under its lock. What is copied stays, should the run end early. */
export async function gatherMedia(gathering: MediaGathering): Promise<GatheredMedia> {
  const { options, run, root, onReached, onProgress } = gathering;
  const { out } = options;
  await readPublished(out);
  await using _lock = await acquireLock(out, { runId: run.runId ?? randomUUID(), command: "media", now: run.now });
  const { manifest, newest } = await readPublished(out);
  await using opened = await openChain(options, run, { consistency: "settled", media: true });
  onReached();
  const { source } = opened;
  assertSameCorpus(out, manifest, { accountId: source.facts.accountId, idNamespace: options.idNamespace });
  if (!options.reRedact) assertSameMaking(newest, origin(opened, options));
  await recover(out, manifest); // what an interrupted extraction staged was made with other media
  using index = await openMediaIndex(mediaIndexPath(options.stateDir, out), out);
  const store = openMediaStore(out, run.signal);
  await store.recover();
  for (const path of await matchFolder(index, out, run.signal)) await store.remove(path); // to be copied anew
  const work = new Gathering(source, root, store, index);
  let waiting: PublishedPicture[] = [];
  for await (const picture of readPictures(out, manifest.generations)) {
    run.signal.throwIfAborted();
    if (picture.path !== null && existsSync(join(out, picture.path))) work.present++;
    else waiting.push(picture);
    if (waiting.length < BATCH) continue;
    await work.take(waiting);
    onProgress();
    waiting = [];
  }
  await work.take(waiting);
  return work;
}

class Gathering implements GatheredMedia {
  present = 0;
  stored = 0;
  files = 0;
  bytes = 0;
  readonly refused: Partial<Record<MediaRefusal, number>> = {};
  readonly conversations = new Set<number>();
  readonly #source: Pick<Source, "blobPlaces">;
  readonly #root: MediaRoot;
  readonly #store: MediaStore;
  readonly #index: MediaIndex;

  constructor(source: Pick<Source, "blobPlaces">, root: MediaRoot, store: MediaStore, index: MediaIndex) {
    this.#source = source;
    this.#root = root;
    this.#store = store;
    this.#index = index;
  }

  async take(pictures: readonly PublishedPicture[]): Promise<void> {
    if (pictures.length === 0) return;
    const idsOf = (inline: boolean) => [
      ...new Set(pictures.filter((one) => one.inline === inline).map(({ id }) => id)),
    ];
    const places = await this.#source.blobPlaces({ attachmentIds: idsOf(false), inlineBlobIds: idsOf(true) });
    const byName = new Map(places.map((place) => [`${place.of} ${place.id}`, place]));
    const copied = new Map<string, StoredMedia>();
    for (const picture of pictures) {
      const place = byName.get(`${picture.inline ? "inline" : "attachment"} ${picture.id}`);
      const refusal = place === undefined ? absent(picture) : await this.#fetch(place, copied);
      if (refusal !== null) this.refused[refusal] = (this.refused[refusal] ?? 0) + 1;
      else {
        this.stored++;
        this.conversations.add(picture.conversationId);
      }
    }
    // What a run that ends before has copied is found in the folder by the next one.
    await this.#store.sync();
    if (copied.size > 0) this.#index.add([...copied.values()]);
  }

  async #fetch(place: BlobPlace, copied: Map<string, StoredMedia>): Promise<MediaRefusal | null> {
    const { checksum, bytes } = place;
    if (checksum !== null && (copied.has(`${checksum} ${bytes}`) || this.#index.find({ checksum, bytes }) !== null))
      return null;
    const stored = await this.#store.copy(this.#root, place);
    if (typeof stored === "string") return stored;
    copied.set(`${checksum} ${bytes}`, stored);
    this.files++;
    this.bytes += stored.bytes;
    return null;
  }
}

const absent = ({ inline }: PublishedPicture): MediaRefusal => (inline ? "inline_unproven" : "gone");
