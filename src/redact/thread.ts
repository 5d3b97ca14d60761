import type { Participant, RedactedThread, RedactedTurn } from "../model/redacted.ts";
import type { Resolution, Speaker, Thread, ThreadAttachment, Turn } from "../model/thread.ts";
import { type Asked, type ConversationTexts, type KindCounts, nothingAsked } from "./conversation.ts";
import { findingKinds } from "./placeholder.ts";
import type { Policy, PolicyField } from "./policy.ts";
import type { Pseudonyms } from "./pseudonym.ts";

export interface ThreadRedaction {
  readonly texts: ConversationTexts;
  readonly pseudonyms: Pseudonyms;
  readonly policy: Policy;
  /** `default@1` */
  readonly policyName: string;
}

/**
 * The only maker of a {@link RedactedThread}. Every field is named here: a field that `Thread` gets one day does not
 * compile until somebody decides whether it is free text.
 */
export function redactThread(thread: Thread, redaction: ThreadRedaction): RedactedThread {
  const { pseudonyms, policy, policyName } = redaction;
  const counts: KindCounts = new Map();
  const free = fieldRedactor(redaction, counts);
  const participants = new Map<string, Participant>();
  const met = new Map<number, Speaker & { readonly ref: string }>();

  const authorOf = (speaker: Speaker): string | null => {
    const { role, kind, id } = speaker;
    if (kind === null || id === null) return null;
    const last = met.get(id);
    if (last !== undefined && last.kind === kind && last.role === role) return last.ref;
    const ref = pseudonyms.ref(role, `${thread.accountId}:${kind}:${id}`);
    const voice = kind === "user" ? policy.voices[`user:${id}`] : undefined;
    participants.set(ref, voice === undefined ? { ref, role } : { ref, role, voice });
    met.set(id, { role, kind, id, ref });
    return ref;
  };

  const subject = free("subject", thread.subject);
  const turns = redactTurns(thread.turns, free, authorOf);
  const fields: Unbranded = {
    accountId: thread.accountId,
    conversationId: thread.conversationId,
    displayId: thread.displayId,
    inboxId: thread.inboxId,
    segmentIndex: thread.segmentIndex,
    segmentFromMessageId: thread.segmentFromMessageId,
    channel: thread.channel,
    inbox: free("inbox", thread.inbox) ?? `inbox-${thread.inboxId}`,
    status: thread.status,
    priority: thread.priority,
    subject,
    labels: sortedUnique(thread.labels.flatMap((label) => free("label", label) ?? [])),
    team: free("team", thread.team),
    language: languageTag(thread.language),
    startedAt: thread.startedAt,
    lastMessageAt: thread.lastMessageAt,
    turns,
    resolution: redactResolution(thread.resolution, free),
    participants: [...participants.values()],
    redaction: { policy: policyName, counts: sortedCounts(counts) },
  };
  return brand(fields);
}

/** Every free text of a thread that is to be redacted, each once: what an external recognizer has to see. */
export function freeTextsOf({ subject, inbox, labels, team, turns, resolution }: Thread, { fields }: Policy): string[] {
  const attachments = turns.flatMap((turn) => turn.attachments);
  const texts: Readonly<Record<PolicyField, readonly (string | null)[]>> = {
    subject: [subject],
    inbox: [inbox],
    label: labels,
    team: [team],
    text: turns.map(({ text }) => text),
    filename: attachments.map(({ filename }) => filename),
    transcript: attachments.map(({ transcript }) => transcript),
    feedback: [resolution.csat?.feedback ?? null],
  };
  const wanted = (Object.keys(texts) as PolicyField[]).filter((field) => fields[field] !== "drop");
  return [...new Set(wanted.flatMap((field) => texts[field]))].filter(
    (text) => text !== null && text !== "",
  ) as string[];
}

/** Redacts by the rules for the field; `null` for nothing, and for a field that the policy drops. */
type FieldRedactor = {
  (field: PolicyField, text: string | null): string | null;
  /** For messages: what they ask for is of interest to the next one. */
  message(text: string, asked: Asked): { readonly text: string; readonly asks: Asked };
};

function fieldRedactor({ texts, policy }: ThreadRedaction, counts: KindCounts): FieldRedactor {
  const free = (field: PolicyField, text: string | null): string | null => {
    const mode = policy.fields[field];
    if (text === null || mode === "drop") return null;
    return texts.redact(text, counts, nothingAsked, mode ?? policy.names).text;
  };
  const { text: mode } = policy.fields;
  const message = (text: string, asked: Asked) =>
    mode === "drop" ? { text: "", asks: nothingAsked } : texts.redact(text, counts, asked, mode ?? policy.names);
  return Object.assign(free, { message });
}

/** An answer is read in the light of what somebody else asked just before. */
function redactTurns(
  turns: readonly Turn[],
  free: FieldRedactor,
  authorOf: (speaker: Speaker) => string | null,
): RedactedTurn[] {
  let asked: Asked = nothingAsked;
  let askedBy: string | null = null;
  return turns.map((turn) => {
    const { speaker, attachments } = turn;
    const isAnswer = askedBy !== null && askedBy !== speaker.role;
    const redacted = free.message(turn.text, isAnswer ? asked : nothingAsked);
    // Several messages in a row by one side: the question stays open until the other side has answered.
    if (isAnswer || redacted.asks !== nothingAsked) {
      asked = redacted.asks;
      askedBy = speaker.role;
    }
    return {
      messageId: turn.messageId,
      at: turn.at,
      kind: turn.kind,
      automated: turn.automated,
      contentType: turn.contentType,
      failed: turn.failed,
      inReplyTo: turn.inReplyTo,
      role: speaker.role,
      author: authorOf(speaker),
      text: redacted.text,
      attachments: attachments.map((attachment) => redactAttachment(attachment, free)),
    };
  });
}

function redactAttachment(attachment: ThreadAttachment, free: FieldRedactor): ThreadAttachment {
  return {
    ...attachment,
    contentType: mediaType(attachment.contentType),
    filename: free("filename", attachment.filename),
    transcript: free("transcript", attachment.transcript),
  };
}

function redactResolution(resolution: Resolution, free: FieldRedactor): Resolution {
  const { csat } = resolution;
  return {
    ...resolution,
    csat: csat === null ? null : { rating: csat.rating, feedback: free("feedback", csat.feedback) },
  };
}

/** `image/png; name="Jane Roe.png"` comes from whoever uploaded: parameters may say anything. */
function mediaType(contentType: string | null): string | null {
  return /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/i.exec(contentType ?? "")?.[0] ?? null;
}

/** BCP 47, or nothing: the column is free text in the database. */
function languageTag(language: string | null): string | null {
  return language !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null;
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortedUnique = (values: readonly string[]): string[] => [...new Set(values)].sort(byCodePoint);

function sortedCounts(counts: KindCounts): Record<string, number> {
  const sorted: Record<string, number> = {};
  if (counts.size === 0) return sorted;
  for (const kind of findingKinds) {
    const count = counts.get(kind);
    if (count !== undefined) sorted[kind] = count;
  }
  return sorted;
}

/** The fields without the brand. */
type Unbranded = { readonly [K in keyof RedactedThread as K extends string ? K : never]: RedactedThread[K] };

/** The brand exists in the type only: this is the one place that says that a thread is redacted. */
const brand = (fields: Unbranded): RedactedThread => fields as RedactedThread;
