/**
 * The library. Options are those of the command line (`docs/options.md`), by name:
 *
 *     const options = parseOptions(extractSchema, { account: 1, out: "corpus" }, process.env);
 *     const summary = await extract(options, { signal, now: () => new Date(), log });
 */

export {
  type ExtractOptions,
  extractSchema,
  type MediaOptions,
  mediaSchema,
  type PullOptions,
  pullSchema,
} from "./config/options.ts";
export { parseOptions } from "./config/parse.ts";
export { CorpusError, ExitCode, type ExitCodeName } from "./errors.ts";
export { type ExtractSummary, extract } from "./extract.ts";
export { type MediaSummary, media } from "./media.ts";
export type { Manifest } from "./model/manifest.ts";
export type { Progress, RunContext } from "./model/run.ts";
export { type PullSummary, pull } from "./pull.ts";
export { pullConversations, type TargetedSummary } from "./pull-conversations.ts";
export type { Problem, VerifyReport } from "./verify/report.ts";
export { verifyCorpus } from "./verify/verify.ts";
