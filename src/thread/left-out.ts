import type { MessageRow } from "../model/rows.ts";
import type { Includes, MessageLeftOut } from "../model/run.ts";
import type { Role } from "../model/thread.ts";
import type { MessageAttributes } from "./attributes.ts";

/** Why a message stays out before its text is looked at; the first reason in this order wins. */
export function reasonToLeaveOut(
  row: MessageRow,
  attributes: MessageAttributes,
  role: Role,
  includes: Includes,
): MessageLeftOut | null {
  if (attributes.deleted) return "deleted";
  if (row.private) return includes.privateNotes ? null : "private_note";
  if (role === "system" && !includes.activity) return "activity";
  if (role === "template" && !includes.template) return "template";
  if (role === "bot" && !includes.bot) return "bot";
  return null;
}
