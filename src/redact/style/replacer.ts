import type { Finding } from "../../model/finding.ts";

/** Says what stands where something was found, throughout one conversation. */
export interface Replacer {
  /** `value`: the text that was found. */
  replacementOf(finding: Finding, value: string): string;
  /** What becomes of a placeholder that the text holds already: typed by somebody, or of an earlier run. */
  literal(placeholder: string): string;
}
