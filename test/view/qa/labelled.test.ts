import { expect, test } from "vitest";
import type { QaDialogue, QaSpeaker } from "../../../fixtures/qa/dialogue.ts";
import { english } from "../../../fixtures/qa/english.ts";
import { otherLanguages } from "../../../fixtures/qa/other-languages.ts";
import type { RedactedTurn } from "../../../src/model/redacted.ts";
import { questionAnswers } from "../../../src/view/qa/pairs.ts";
import { givenTurn } from "../support.ts";

const dialogues = [...english, ...otherLanguages];

const rows: Readonly<Record<QaSpeaker, Partial<RedactedTurn>>> = {
  customer: { role: "customer", author: "customer_1" },
  agent: { role: "agent", author: "agent_1" },
  second: { role: "agent", author: "agent_2" },
  echo: { role: "agent", author: null },
  bot: { role: "bot", author: "bot_1", automated: true },
  automation: { role: "automation", author: null, automated: true },
  template: { role: "template", author: null, automated: true },
  note: { role: "agent", author: "agent_1", kind: "note" },
  activity: { role: "system", author: null, kind: "activity", automated: true },
  failed: { role: "agent", author: "agent_1", failed: true },
  survey: { role: "agent", author: "agent_1", contentType: "input_csat" },
};

const atMinute = (minute: number): string =>
  new Date(Date.UTC(2025, 2, 3, 9) + minute * 60_000).toISOString().replace("Z", "000Z");

function found({ turns, language }: QaDialogue): string[] {
  const thread = {
    turns: turns.map(([by, text, minute], index) =>
      givenTurn({ ...rows[by], messageId: index, at: atMinute(minute ?? index), text }),
    ),
  };
  return questionAnswers(thread, language)
    .filter(({ kind }) => kind === "answer")
    .map(({ question, answer }) => described(question.map(idOf), answer.map(idOf)));
}

const idOf = ({ messageId }: RedactedTurn): number => messageId;
const described = (question: readonly number[], answer: readonly number[]): string => `${question} -> ${answer}`;
const labelled = ({ pairs }: QaDialogue): string[] => pairs.map(({ question, answer }) => described(question, answer));

test("the fixture has 120 turns or more, of every kind of speaker", () => {
  const turns = dialogues.flatMap((dialogue) => dialogue.turns);
  expect(turns.length).toBeGreaterThanOrEqual(120);
  expect(new Set(turns.map(([by]) => by))).toEqual(new Set(Object.keys(rows)));
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
  expect(right / emitted, wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
  expect(right / wanted, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
});
