import { parentPort, workerData } from "node:worker_threads";
import { permitOnly } from "../../dba/approval.ts";
import type { RenderedPart } from "../../model/rendered.ts";
import { openSeat } from "../../source/seat.ts";
import { linkedBlobIds } from "../../thread/inline-images.ts";
import { accountPeople } from "../../thread/people.ts";
import { governedChunks, openGovernor } from "../governor.ts";
import { openRedactor } from "../redaction.ts";
import { renderPages } from "../render-pages.ts";
import { threadOptions, viewContext } from "../settings.ts";
import { openStoredMedia } from "../stored-media.ts";
import { type FromWorker, PARTS_AHEAD, portable, type ToWorker, type WorkerSetting } from "./protocol.ts";

/**
 * A thread of its own: reads conversations over a connection of its own, and hands finished lines to the main thread, which
 * takes them as they are, without a copy. So rows never cross threads.
 */
const port = parentPort;
if (port === null) throw new Error("to be started as a worker");
const { options, reading, approval, seat, policy, key, endsAt } = workerData as WorkerSetting;

const stopping = new AbortController();
const lists: (readonly number[])[] = [];
let hasEnded = false;
let ahead = 0;
let wake = () => {};
const news = (): Promise<void> =>
  new Promise((resolve) => {
    wake = resolve;
  });
const tell = (message: FromWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

port.on("message", (message: ToWorker) => {
  if (message.kind === "list") lists.push(message.ids);
  else if (message.kind === "more") ahead--;
  else {
    hasEnded = true;
    stopping.abort(new Error("the main thread has ended"));
  }
  wake();
});

async function handOn(part: RenderedPart): Promise<void> {
  while (ahead >= PARTS_AHEAD && !hasEnded) await news();
  ahead++;
  const memory = Object.values(part.blocks).flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer]);
  tell({ kind: "part", part }, memory);
}

try {
  const { signal } = stopping;
  const permit = approval === null ? {} : { permit: permitOnly(approval) };
  await using source = await openSeat({ ...reading, linkedBlobIds, ...permit }, seat, signal);
  const redactor = await openRedactor(options, {
    ...{ policy, key, accountId: seat.accountId, signal },
    accountPeople: accountPeople(seat.directory),
  });
  using media = await openStoredMedia(options);
  const context = viewContext(options, policy, media.find);
  const governor = openGovernor(source, options, { signal, now: () => new Date(), endsAt, rowsRead: () => 0 });
  const rendering = {
    ...{ source: governedChunks(source, governor), redactor, options: threadOptions(options), context, signal },
  };
  tell({ kind: "ready", processId: source.processId });
  while (!hasEnded) {
    const ids = lists.shift();
    if (ids === undefined) {
      await news();
      continue;
    }
    for await (const part of renderPages(source.bundlesOf([ids]), rendering)) await handOn(part);
    tell({ kind: "done" });
  }
} catch (error) {
  if (!hasEnded) tell({ kind: "failed", error: portable(error) });
} finally {
  port.close();
}
