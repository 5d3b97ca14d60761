import { z } from "zod";
import { CorpusError } from "../../errors.ts";
import type { Finding } from "../../model/finding.ts";
import type { ExternalPolicy } from "../../model/policy.ts";
import { utf16Offsets } from "./code-points.ts";
import type { ExternalRecognizer } from "./recognizer.ts";

export interface AnalyzeOptions {
  /** Of the service; `/analyze` is added. */
  readonly url: string;
  readonly policy: ExternalPolicy;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Waits between attempts, so one more attempt than waits. */
  readonly waitsMs?: readonly number[];
}

/** Texts and characters of one request, and requests at a time. */
const TEXTS_MAX = 100;
const CHARACTERS_MAX = 100_000;
const REQUESTS_MAX = 4;
const CACHE_MAX = 2_000;
const WAITS_MS = [250, 1_000, 4_000];

const resultSchema = z.object({
  entity_type: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  score: z.number(),
});
const answerSchema = z.array(z.array(resultSchema).nullable());
type Result = z.infer<typeof resultSchema>;

/**
 * Presidio's analyzer over HTTP: `POST /analyze` with a list of texts. Source: Presidio `presidio-analyzer/app.py`. Offsets
 * are code points there, as Python counts. Whatever goes wrong in the end stops the run: `recognizerFailed`.
 */
export function analyzeOverHttp(options: AnalyzeOptions): ExternalRecognizer {
  const endpoint = new URL(`${options.url.replace(/\/+$/, "")}/analyze`);
  // Inbox, labels, greetings: the same texts again and again.
  const cache = new Map<string, readonly Finding[]>();
  return {
    async find(texts) {
      const found = new Map<string, readonly Finding[]>();
      const unknown: string[] = [];
      for (const text of texts) {
        const known = cache.get(text);
        if (known === undefined) unknown.push(text);
        else found.set(text, known);
      }
      const batches = cut(unknown);
      for (let at = 0; at < batches.length; at += REQUESTS_MAX) {
        const some = batches.slice(at, at + REQUESTS_MAX);
        const answers = await Promise.all(some.map((batch) => ask(endpoint, batch, options)));
        for (const [index, batch] of some.entries()) {
          for (const [place, text] of batch.entries()) {
            found.set(text, findingsOf(text, answers[index]?.[place] ?? [], options.policy));
          }
        }
      }
      for (const text of unknown) remember(cache, text, found.get(text) ?? []);
      return found;
    },
  };
}

function cut(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let characters = 0;
  for (const text of texts) {
    if (batch.length > 0 && (batch.length >= TEXTS_MAX || characters + text.length > CHARACTERS_MAX)) {
      batches.push(batch);
      batch = [];
      characters = 0;
    }
    batch.push(text);
    characters += text.length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function remember(cache: Map<string, readonly Finding[]>, text: string, findings: readonly Finding[]): void {
  if (text.length > 200) return;
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(text, findings);
}

async function ask(endpoint: URL, texts: readonly string[], options: AnalyzeOptions): Promise<(Result[] | null)[]> {
  const { waitsMs = WAITS_MS, signal } = options;
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted();
    const answer = await askOnce(endpoint, texts, options);
    if (!("problem" in answer)) return answer.results;
    signal.throwIfAborted();
    const waitMs = waitsMs[attempt];
    if (!answer.mayPass || waitMs === undefined) throw failed(answer.problem);
    await pause(waitMs, signal);
  }
}

type Answer = { readonly results: (Result[] | null)[] } | { readonly problem: string; readonly mayPass: boolean };

async function askOnce(
  endpoint: URL,
  texts: readonly string[],
  { policy, timeoutMs, signal }: AnalyzeOptions,
): Promise<Answer> {
  const { language, score_threshold, entities } = policy;
  let body: unknown;
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: texts, language, score_threshold, entities: Object.keys(entities) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      redirect: "error",
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { problem: `it answered with status ${response.status}`, mayPass: mayPass(response.status) };
    }
    body = await response.json();
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === "TimeoutError";
    const isJson = error instanceof SyntaxError;
    return {
      problem: isTimeout
        ? `no answer within ${timeoutMs} ms`
        : isJson
          ? "its answer is not JSON"
          : "it cannot be reached",
      mayPass: !isJson,
    };
  }
  const parsed = answerSchema.safeParse(body);
  if (!parsed.success || parsed.data.length !== texts.length)
    return { problem: "its answer is not one list of results for each text", mayPass: false };
  return { results: parsed.data };
}

/** Too busy, starting, or a hiccup; Presidio says 500 to anything it cannot do. */
const mayPass = (status: number): boolean => status === 408 || status === 429 || status >= 500;

function findingsOf(
  text: string,
  results: readonly Result[],
  { entities, score_threshold }: ExternalPolicy,
): Finding[] {
  const offsetOf = utf16Offsets(text);
  return results.flatMap(({ entity_type, start, end, score }) => {
    const kind = entities[entity_type];
    if (kind === undefined || score < score_threshold) return [];
    const from = offsetOf(start);
    const to = offsetOf(end);
    if (from === null || to === null || to <= from) throw failed("it named a place that the text does not have");
    return [{ kind, start: from, end: to, rule: `external:${entity_type}`, score: Math.min(1, Math.max(0, score)) }];
  });
}

const failed = (problem: string): CorpusError =>
  new CorpusError("recognizerFailed", `the external recognizer failed: ${problem}`, {
    hint: "nothing was published; check the service (--recognizer-url), or run without it",
  });

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal.addEventListener("abort", stop, { once: true });
  });
}
