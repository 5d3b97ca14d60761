import type { RedactedThread, RedactedTurn } from "../../model/redacted.ts";
import type { AnswerKind } from "../../model/views.ts";
import { saidOf } from "../said.ts";
import { secondsBetween } from "../time.ts";
import { isCourtesy, substanceOf } from "./courtesy.ts";

/** A customer's question and what one agent answered to it, each as the messages that it is made of. */
export interface QuestionAnswer {
  readonly question: readonly [RedactedTurn, ...RedactedTurn[]];
  readonly answer: readonly [RedactedTurn, ...RedactedTurn[]];
  readonly kind: AnswerKind;
}

/** An agent who writes after so long a silence begins something new. */
const SAME_ANSWER_SECONDS = 86_400;
/** Ratings, meetings, calls and stickers are messages, and say nothing. */
const wordless: ReadonlySet<string> = new Set(["input_csat", "integrations", "sticker", "voice_call"]);

/**
 * Pairs of a thread, in order. Messages of one side that follow each other are one; bots, rules, surveys, notes and what
 * never reached the customer are passed over, so that they neither answer nor end a question. An answer that only puts off
 * or asks back leaves the question open: what the customer adds belongs to it, until somebody answers.
 */
export function questionAnswers(thread: Pick<RedactedThread, "turns">, language: string | null): QuestionAnswer[] {
  const pairs: QuestionAnswer[] = [];
  let question: RedactedTurn[] = [];
  /** Greeting or thanks: no question, unless something is open already. */
  let isOnlyCourteous = true;
  /** Something was answered since the customer last spoke. */
  let isAnswered = false;
  for (const run of runs(thread.turns)) {
    if (run[0].role === "customer") {
      const courteous = isCourtesy(run.map(saidOf), language);
      if (isAnswered || isOnlyCourteous) {
        question = [...run];
        isOnlyCourteous = courteous;
      } else if (!courteous) question.push(...run);
      isAnswered = false;
      continue;
    }
    const [first, ...rest] = question;
    if (first === undefined) continue;
    const substance = substanceOf(run.map(saidOf), language);
    const kind = isOnlyCourteous ? "smalltalk" : substance;
    // After an answer the same agent adds nothing that was asked; another agent may answer, too.
    if (isAnswered && (kind !== "answer" || pairs.at(-1)?.answer[0].author === run[0].author)) continue;
    pairs.push({ question: [first, ...rest], answer: kind === "answer" ? withoutFarewell(run, language) : run, kind });
    if (kind !== "holding" && !(kind === "smalltalk" && !isOnlyCourteous)) isAnswered = true;
  }
  return pairs;
}

/** Without the courtesies that follow the answer in messages of their own: they answer thanks that nobody wrote. */
function withoutFarewell([first, ...rest]: Run, language: string | null): Run {
  const end = rest.findLastIndex((turn) => !isCourtesy([saidOf(turn)], language));
  return [first, ...rest.slice(0, end + 1)];
}

type Run = [RedactedTurn, ...RedactedTurn[]];

/** Messages of one side in a row; of agents, also by one agent and without a long silence in between. */
function runs(turns: readonly RedactedTurn[]): Run[] {
  const found: Run[] = [];
  for (const turn of turns) {
    if (!isSpoken(turn)) continue;
    const last = found.at(-1);
    if (last !== undefined && continues(last, turn)) last.push(turn);
    else found.push([turn]);
  }
  return found;
}

function isSpoken({ role, kind, automated, failed, contentType }: RedactedTurn): boolean {
  if (kind !== "message" || wordless.has(contentType)) return false;
  return role === "customer" || (role === "agent" && !automated && !failed);
}

function continues(run: Run, { role, author, at }: RedactedTurn): boolean {
  const last = run.at(-1) ?? run[0];
  if (last.role !== role) return false;
  return role === "customer" || (last.author === author && secondsBetween(last.at, at) <= SAME_ANSWER_SECONDS);
}
