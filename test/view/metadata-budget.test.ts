import { Tiktoken } from "js-tiktoken/lite";
import cl100k from "js-tiktoken/ranks/cl100k_base";
import { describe, expect, test } from "vitest";
import { attachmentLines } from "../../src/view/attachments/attachment.ts";
import { imageLines } from "../../src/view/attachments/image.ts";
import { documentLineJson } from "../../src/view/document.ts";
import { knowledgeLine } from "../../src/view/knowledge.ts";
import { wholeLabels } from "../../src/view/metadata-budget.ts";
import { qaLines } from "../../src/view/qa/qa.ts";
import { context, givenAttachment, givenThread, givenTurn } from "./support.ts";

const tokenizer = new Tiktoken(cl100k);

interface Line {
  readonly metadata: Readonly<Record<string, string | number>>;
  readonly excluded_embed_metadata_keys: readonly string[];
  readonly excluded_llm_metadata_keys: readonly string[];
}

/** As LlamaIndex writes it (`MetadataMode`): a line for each key that is not hidden. */
function costs(text: string) {
  const line = JSON.parse(text) as Line;
  const tokens = (hidden: readonly string[]): number => {
    const shown = Object.entries(line.metadata).filter(([key]) => !hidden.includes(key));
    return tokenizer.encode(shown.map(([key, value]) => `${key}: ${value}`).join("\n")).length;
  };
  return {
    visible: Math.max(tokens(line.excluded_embed_metadata_keys), tokens(line.excluded_llm_metadata_keys)),
    all: tokens([]),
  };
}

const texts: Readonly<Record<string, string>> = {
  short: "screenshot.png",
  English: "Screenshot of the refund confirmation that did not arrive although we waited for three weeks.png",
  German: "Bildschirmaufnahme Zahlungsaufforderung trotz Kündigung der Mitgliedschaft vom Dezember.jpeg",
  Russian: "Снимок экрана с двойным списанием средств с карты за последний заказ в интернет-магазине.png",
  Chinese: "信用卡被重复扣款的屏幕截图以及我们已经联系过银行并等待了三个星期的所有证明文件.png",
  Arabic: "لقطة شاشة لتأكيد استرداد الأموال الذي لم يصل رغم أننا انتظرنا ثلاثة أسابيع كاملة.png",
  emoji: "🎉👍🏽🇳🇴".repeat(20),
  hex: "8f3e2a9c71d04b6ea5f2c08d9b7e6a1f4c3d2e1b0a9f8e7d6c5b4a3928170f6e.png",
  symbols: "%_~!@#$^&()+={}[];',.".repeat(6),
};
const baseUrls = {
  none: null,
  short: "https://desk.example.com",
  long: "https://support-desk.some-longer-company-name.example.co.uk/chat",
  hostile: `https://${"x7-q9z".repeat(12)}.example.com/${"a1b2/".repeat(20)}`,
};
const sizes = {
  small: { accountId: 1, conversationId: 101, displayId: 57, message: 8_999, id: 31 },
  large: {
    accountId: 2_147_483_647,
    conversationId: 2_147_483_647,
    displayId: 2_147_483_647,
    message: 2_147_483_647,
    id: 2_147_483_647,
  },
};

const cases = Object.entries(texts).flatMap(([name, text]) =>
  Object.entries(baseUrls).flatMap(([base, baseUrl]) =>
    Object.entries(sizes).map(([size, ids]) => ({ name, base, size, text, baseUrl, ids })),
  ),
);

describe.each(cases)("$name texts, a $base base URL, $size ids", ({ text, baseUrl, ids }) => {
  const { message, id, ...threadIds } = ids;
  const file = { id, filename: text, contentType: "image/png" } as const;
  const thread = givenThread({
    ...{ ...threadIds, subject: text, inbox: text, labels: [text, `${text} 2`], segmentIndex: 1 },
    segmentFromMessageId: message,
    turns: [
      givenTurn({ messageId: message - 1, role: "customer", text: "Why was I charged twice for this order?" }),
      givenTurn({
        ...{ messageId: message, role: "agent", author: "agent_7m2q9c0v1x2y" },
        text: "Sorry about that! The second charge was refunded today.",
        attachments: [givenAttachment(file), givenAttachment({ ...file, kind: "inline", id: id - 1 })],
      }),
    ],
  });
  const given = { ...context, baseUrl };

  test.each([
    ["documents", () => [documentLineJson(thread, given)]],
    ["qa", () => qaLines(thread, given)],
    ["knowledge", () => [knowledgeLine({ kind: "canned_response", id }, thread, given)]],
    ["attachments", () => attachmentLines(thread, given)],
    ["images", () => imageLines(thread, given)],
    [
      "images with bytes",
      () =>
        imageLines(withBytes(thread), {
          ...given,
          mediaOf: () => ({ path: `media/sha256/ab/ab${"c0".repeat(31)}.png`, mimetype: "image/png" }),
        }),
    ],
  ])("%s: the metadata costs less than 64 tokens where it is seen, and less than 128 in all", (_view, lines) => {
    const all = lines().map(costs);
    expect(all.length).toBeGreaterThan(0);
    for (const cost of all) {
      expect(cost.visible).toBeLessThan(64);
      expect(cost.all).toBeLessThan(128);
    }
  });
});

const withBytes = (thread: ReturnType<typeof givenThread>) => ({
  ...thread,
  turns: thread.turns.map((turn) => ({
    ...turn,
    attachments: turn.attachments.map((attachment) => ({ ...attachment, checksum: "1B2M2Y8AsgTpgAmY7PhCfg==" })),
  })),
});

test("a label that does not fit leaves room for those behind it", () => {
  expect(wholeLabels([`call-${"1234567890 ".repeat(5)}`, "vip"], 10)).toBe("vip");
});
