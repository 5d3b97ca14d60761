import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../model/run.ts";
import type { Logger } from "./log.ts";

export interface ProgressView extends Disposable {
  update(progress: Progress): void;
}

const linesEveryMs = 5_000;

/** A bar with rate and ETA on a terminal; a log line every five seconds elsewhere. */
export function openProgress(log: Logger, isTerminal: boolean, now: () => number): ProgressView {
  return isTerminal && log.isLevelEnabled("info") ? openBar(now) : openLines(log, now);
}

function openBar(now: () => number): ProgressView {
  const startedMs = now();
  const bar = new SingleBar(
    {
      format:
        "{bar} {percentage}% | {value}/{total} conversations | {messages} messages, {rate}/s | ETA {eta_formatted}",
      stream: process.stderr,
      hideCursor: true,
      etaBuffer: 200,
      barsize: Math.max(10, Math.min(40, (process.stderr.columns ?? 80) - 75)),
      clearOnComplete: true,
    },
    Presets.legacy,
  );
  let started = false;
  return {
    update({ conversations, conversationsTotal, messages }) {
      const rate = Math.round((messages * 1_000) / Math.max(1, now() - startedMs));
      if (!started) bar.start(conversationsTotal, conversations, { messages, rate });
      started = true;
      bar.update(conversations, { messages, rate });
    },
    [Symbol.dispose]() {
      if (started) bar.stop();
    },
  };
}

function openLines(log: Logger, now: () => number): ProgressView {
  const startedMs = now();
  let lastMs = startedMs;
  return {
    update({ conversations, conversationsTotal, messages, bytesWritten }) {
      const nowMs = now();
      if (nowMs - lastMs < linesEveryMs) return;
      lastMs = nowMs;
      const perSecond = conversations / ((nowMs - startedMs) / 1_000);
      const etaSeconds = perSecond > 0 ? Math.round((conversationsTotal - conversations) / perSecond) : null;
      log.info({ conversations, conversationsTotal, messages, bytesWritten, etaSeconds }, "extracting");
    },
    [Symbol.dispose]() {},
  };
}
