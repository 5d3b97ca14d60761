import type { ConversationBundle } from "../model/rows.ts";
import { cleanLine } from "./text.ts";

/**
 * Labels from taggings; the cached list is the fallback, because its separator may occur inside a label (Chatwoot
 * `conversations.cached_label_list`, joined by `, ` without quotes). Sorted by code point, no duplicates.
 */
export function labelsOf({ labels, conversation }: ConversationBundle): readonly string[] {
  const names = labels ?? conversation.cached_label_list?.split(",") ?? [];
  const clean = new Set<string>();
  for (const name of names) {
    const label = cleanLine(name);
    if (label !== "") clean.add(label);
  }
  return [...clean].sort(byCodePoint);
}

function byCodePoint(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let at = 0; at < left.length && at < right.length; at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
