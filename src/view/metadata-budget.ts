import {
  type MetadataValue,
  metadataBudget,
  metadataCosts,
  offsetWithin,
  textTokens,
} from "../model/metadata-tokens.ts";

/** By so many tokens an estimate was seen to be too low. */
const ESTIMATE_ERROR = 4;

/** A key stops counting against a chunk only when both lists hold it. */
export const bothHide = (one: readonly string[], other: readonly string[]): ReadonlySet<string> =>
  new Set(one.filter((key) => other.includes(key)));

/** What the texts of a line may cost beside the values that it has already. Budgets are "less than", hence one less. */
export function freeTokens(metadata: Readonly<Record<string, MetadataValue>>, hidden: ReadonlySet<string>): number {
  const { visible, all } = metadataCosts(metadata, hidden);
  return Math.max(
    0,
    Math.min(metadataBudget.visibleTokens - visible, metadataBudget.allTokens - all) - 1 - ESTIMATE_ERROR,
  );
}

/** As many whole labels as fit, comma-joined. The canonical record has them all. */
export function wholeLabels(labels: readonly string[], tokens: number): string {
  let joined = "";
  for (const label of labels) {
    const longer = joined === "" ? label : `${joined}, ${label}`;
    if (textTokens(longer) <= tokens) joined = longer;
  }
  return joined;
}

const ELLIPSIS = "…";

/** The longest beginning that fits, with an ellipsis in place of what was cut; empty when nothing worth reading fits. */
export function shortened(text: string, tokens: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const end = offsetWithin(line, tokens);
  if (end === line.length) return line;
  const kept = line.slice(0, offsetWithin(line, tokens - textTokens(ELLIPSIS))).trimEnd();
  return kept === "" ? "" : kept + ELLIPSIS;
}
