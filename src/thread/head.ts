import type { ConversationBundle, Directory, InboxRow } from "../model/rows.ts";
import type { Thread } from "../model/thread.ts";
import { channelOf } from "./channel.ts";
import { readObject, stringOf } from "./json.ts";
import { labelsOf } from "./labels.ts";
import { languageOf } from "./language.ts";
import { withoutCapabilities } from "./links.ts";
import type { TallyCounter } from "./tally.ts";
import { cleanLine } from "./text.ts";
import { wordOf, words } from "./words.ts";

/** What all threads of a conversation share. */
export type ThreadHead = Omit<
  Thread,
  "segmentIndex" | "segmentFromMessageId" | "startedAt" | "lastMessageAt" | "turns" | "resolution"
>;

export function headOf(
  bundle: ConversationBundle,
  inbox: InboxRow,
  directory: Directory,
  mailSubject: string | null,
  tally: TallyCounter,
): ThreadHead {
  const { conversation } = bundle;
  const attributes = readObject(conversation.additional_attributes);
  const { priority, team_id } = conversation;
  const team = team_id === null ? undefined : directory.teams.get(team_id);
  return {
    accountId: conversation.account_id,
    conversationId: conversation.id,
    displayId: conversation.display_id,
    inboxId: conversation.inbox_id,
    channel: channelOf(inbox, bundle, attributes, tally),
    inbox: cleanLine(inbox.name),
    status: wordOf(words.status, conversation.status, "conversations.status", tally),
    priority: priority === null ? null : wordOf(words.priority, priority, "conversations.priority", tally),
    subject: cleanSubject(stringOf(attributes["mail_subject"])) ?? cleanSubject(mailSubject),
    labels: labelsOf(bundle),
    team: team === undefined ? null : cleanLine(team.name),
    language: languageOf(attributes),
  };
}

/** A subject as one line, or null when nothing is left of it. */
function cleanSubject(text: string | null): string | null {
  return text === null ? null : withoutCapabilities(cleanLine(text)) || null;
}
