import { expect, test } from "vitest";
import { metadataTokens, textTokens } from "../../src/model/metadata-tokens.ts";
import { documentMetadata } from "../../src/view/document-metadata.ts";
import { givenThread } from "../view/support.ts";

const nothing = new Set<string>();

test("keys, numbers and times cost what cl100k_base was measured to take", () => {
  const { inbox: _inbox, labels: _labels, subject: _subject, ...rest } = documentMetadata(givenThread());
  expect(metadataTokens({ ...rest, inbox: "", labels: "", subject: "" }, nothing)).toBe(107);
  const { source } = documentMetadata(
    givenThread({ conversationId: 1_234_567, segmentIndex: 1, segmentFromMessageId: 12_345_678 }),
  );
  expect(metadataTokens({ source }, nothing)).toBe(19);
});

test("hidden keys cost nothing", () => {
  const metadata = { subject: "Charged twice", account_id: 1 };
  expect(metadataTokens(metadata, new Set(["account_id"]))).toBe(metadataTokens(metadata, nothing) - 6);
});

test.each([
  // text, tokens of cl100k_base
  ["Refund not received for order placed last week", 9],
  ["Zahlungsaufforderung trotz Kündigung", 11],
  ["Impossible de me connecter à mon compte", 8],
  ["Двойное списание с карты", 9],
  ["信用卡被重复扣款", 11],
  ["🎉🎉🎉 👍", 11],
])("the estimate of %j is near the tokenizer's %i, and not much below", (text, tokens) => {
  expect(textTokens(text)).toBeGreaterThanOrEqual(tokens - 4);
  expect(textTokens(text)).toBeLessThanOrEqual(tokens * 2);
});
