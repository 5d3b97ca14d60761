import type { Finding } from "../../model/finding.ts";

/** A service beside the program that looks for personal data as well. */
export interface ExternalRecognizer {
  /**
   * What it found, by text. Has an entry for every text, or fails: a service that does not answer must not mean a corpus
   * with less removed.
   *
   * @throws {CorpusError} `recognizerFailed`.
   */
  find(texts: readonly string[]): Promise<ReadonlyMap<string, readonly Finding[]>>;
}
