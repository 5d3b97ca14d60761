import { expect, test } from "vitest";
import type { QaDialogue, QaSpeaker, QaTurn } from "../../../fixtures/qa/dialogue.ts";
import { english } from "../../../fixtures/qa/english.ts";
import { otherLanguages } from "../../../fixtures/qa/other-languages.ts";
import { rowKinds } from "../../../fixtures/qa/row-kinds.ts";
import type { AttachmentRow, MessageRow } from "../../../src/model/rows.ts";
import { questionAnswers } from "../../../src/view/qa/pairs.ts";
import { openRedactor } from "../../redact/redacting.ts";
import {
  assemble,
  atMinute,
  attachment,
  bundleOf,
  encodedTwice,
  everything,
  message,
} from "../../thread/support/rows.ts";

const dialogues = [...english, ...otherLanguages, ...rowKinds];

const outgoing = { message_type: 1, sender_type: "User", sender_id: 7 } as const;
const senderless = { message_type: 1, sender_type: null, sender_id: null } as const;
const history = "On Monday the shop wrote:\n> Is there anything else?\n> Do you want a voucher?";

/** The columns by which Chatwoot tells them apart. */
const columns: Readonly<Record<QaSpeaker, Partial<MessageRow>>> = {
  customer: {},
  agent: outgoing,
  second: { ...outgoing, sender_id: 8 },
  echo: { ...senderless, content_attributes: encodedTwice({ external_echo: true }) },
  tweet: { message_type: 1 },
  unknown: senderless,
  bot: { message_type: 1, sender_type: "AgentBot", sender_id: 2 },
  assistant: { message_type: 1, sender_type: "Captain::Assistant", sender_id: 1 },
  automation: { ...senderless, content_attributes: encodedTwice({ automation_rule_id: 3 }) },
  campaign: { ...outgoing, additional_attributes: '{"campaign_id":4}' },
  template: { ...senderless, message_type: 3 },
  note: { ...outgoing, private: true },
  activity: { ...senderless, message_type: 2 },
  failed: { ...outgoing, status: 3 },
  survey: { ...outgoing, content_type: 9 },
  deleted: { ...outgoing, content_attributes: encodedTwice({ deleted: true }) },
  unsent: { content_attributes: encodedTwice({ image_type: "story_mention", deleted: true }) },
  voice: { content: null },
  call: { content_type: 12, content_attributes: encodedTwice({ data: { status: "completed" } }) },
  sticker: { content_type: 11 },
  article: { ...outgoing, content_type: 7, content_attributes: encodedTwice({ items: [{ title: "Step by step" }] }) },
  picker: {
    message_type: 1,
    sender_type: "AgentBot",
    sender_id: 2,
    content_type: 4,
    content_attributes: encodedTwice({ items: [{ title: "Delivery" }], submitted_values: [{ title: "Delivery" }] }),
  },
  mail: { content_type: 8 },
};

function rowOf([by, text, minute]: QaTurn, index: number): MessageRow {
  const row = { content: text, ...columns[by], created_at: atMinute(minute ?? index) };
  if (by !== "mail") return message(index, row);
  const full = `${text}\n\n${history}`;
  const email = { text_content: { full, reply: full, quoted: text }, html_content: {} };
  return message(index, { ...row, content: full, content_attributes: encodedTwice({ email }) });
}

const recording = (index: number, transcript: string): AttachmentRow =>
  attachment(100 + index, index, {
    file_type: 1,
    content_type: "audio/ogg",
    meta: JSON.stringify({ transcribed_text: transcript }),
  });

/** From rows to pairs, redacted on the way as in a run. */
function found({ turns, language }: QaDialogue): string[] {
  const bundle = bundleOf({
    messages: turns.map(rowOf),
    attachments: turns.flatMap(([by, text], index) => (by === "voice" ? [recording(index, text)] : [])),
  });
  const { threads, people } = assemble(bundle, { options: everything });
  const redactor = openRedactor({ people });
  return threads
    .flatMap((thread) => questionAnswers(redactor.redact(thread), language))
    .filter(({ kind }) => kind === "answer")
    .map(({ question, answer }) => described(question.map(idOf), answer.map(idOf)));
}

const idOf = ({ messageId }: { readonly messageId: number }): number => messageId;
const described = (question: readonly number[], answer: readonly number[]): string => `${question} -> ${answer}`;
const labelled = ({ pairs }: QaDialogue): string[] => pairs.map(({ question, answer }) => described(question, answer));

test("the fixture has 120 turns or more, of every kind of row", () => {
  const turns = dialogues.flatMap((dialogue) => dialogue.turns);
  expect(turns.length).toBeGreaterThanOrEqual(120);
  expect(new Set(turns.map(([by]) => by))).toEqual(new Set(Object.keys(columns)));
});

test("of the emitted pairs at least 97 of 100 are right, and at least 95 of 100 right pairs are emitted", () => {
  let emitted = 0;
  let right = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const dialogue of dialogues) {
    const label = labelled(dialogue);
    const pairs = found(dialogue);
    emitted += pairs.length;
    wanted += label.length;
    right += pairs.filter((pair) => label.includes(pair)).length;
    wrong.push(...pairs.filter((pair) => !label.includes(pair)).map((pair) => `${dialogue.name}: emitted ${pair}`));
    wrong.push(...label.filter((pair) => !pairs.includes(pair)).map((pair) => `${dialogue.name}: missed ${pair}`));
  }
  const figures = `${right} of ${emitted} emitted are right, ${right} of ${wanted} wanted are emitted`;
  expect(right / emitted, [figures, ...wrong].join("\n")).toBeGreaterThanOrEqual(0.97);
  expect(right / wanted, [figures, ...wrong].join("\n")).toBeGreaterThanOrEqual(0.95);
});
