import type { ConversationBundle, Directory } from "../model/rows.ts";
import type { Resolution } from "../model/thread.ts";
import { directoryIndex, fold, foldAll } from "./directory-index.ts";

export type ResolvedBy = NonNullable<Resolution["by"]>;

/** Who may have acted in a conversation; folded. */
export interface ActorNames {
  readonly agents: readonly string[];
  readonly bots: readonly string[];
  readonly contacts: readonly string[];
}

export function actorNames({ contact, otherUsers }: ConversationBundle, directory: Directory): ActorNames {
  const { agentNames, botNames } = directoryIndex(directory);
  const others = foldAll(otherUsers.flatMap((user) => [user.name, user.display_name]));
  return {
    agents: others.length === 0 ? agentNames : [...agentNames, ...others],
    bots: botNames,
    contacts: foldAll([contact?.name ?? null]),
  };
}

/**
 * Reads an activity sentence: `null` when it does not tell of a resolution, else who resolved (`by` is null when the
 * sentence names somebody unknown, a deleted user for instance).
 *
 * Activities are rendered text in the language of whoever acted (Chatwoot `config/locales/*.yml`, keys
 * `conversations.activity.status` and `.captain`), so a conversation can mix languages. Who acted is told by the name in
 * the sentence, which works in every language; that it was a resolution, by the phrases below.
 */
export function readResolution(sentence: string, names: ActorNames): { readonly by: ResolvedBy | null } | null {
  const text = fold(sentence);
  if (!resolved.test(text)) return null;
  if (text.includes(automationSystem)) return { by: "auto" };
  if (names.agents.some((name) => mentions(text, name))) return { by: "agent" };
  if (names.bots.some((name) => mentions(text, name))) return { by: "bot" };
  // Only Captain and the system resolve because of silence, and only the system's sentence says how long it lasted.
  if (inactivity.test(text)) return { by: /\p{Nd}/u.test(text) ? "auto" : "bot" };
  if (names.contacts.some((name) => mentions(text, name))) return { by: "contact" };
  return { by: null };
}

/** `config/locales/en.yml`, `automation.system_name`: the same in all locales of 4.10.0. */
const automationSystem = "automation system";

/** Chatwoot's own translations; older releases have other wordings of the same sentences. */
const resolvedPhrases = [
  "(?:marked|was) (?:as )?resolved",
  "gelöst$",
  "(?:marquée?|été) (?:comme )?résolue?|résolue? par",
  "(?:fue|ha sido) (?:marcada (?:como resuelta )?por(?! .*pendiente)|resuelta)|marcada como resuelta|resuelta por",
  "(?:marcada como|foi) resolvida|resolvida por",
  "risolt[ao] da|come risolt[ao]",
  "opgelost",
  "rozwiązan[aey]",
  "märkt(?:es)? som löst|löstes av|lösts",
  "markeret som løst|løst af|som løst|løst av",
  "ratkaistuksi",
  "(?:vy|vyrie)řešen|vyriešen",
  "решен|решён|разрешен",
  "вирішен",
  "çözüldü|çözümlendi|çözülmüş",
  "rezolvat",
  "megoldott",
  "επιλυθ|επιλύθ",
  "diselesaikan|terselesaikan",
  "giải quyết",
  "已解决|已解決|标记为解决|解决了|解決了",
  "解決済み|解決され",
  "해결",
  "تم حل|حلها|كمحلول",
  "נפתר",
  "حل شد",
];
const resolved = new RegExp(resolvedPhrases.join("|"), "u");

const inactivity =
  /inactiv|inaktiv|inattiv|inatividade|неактив|hareketsiz|etkin olma|nieaktywn|bezczynno|passiivisuu|неактивн|inactivité|非アクティブ|不活跃|不活躍|无活动|비활성|عدم النشاط|חוסר פעילות/u;

/** Whether the sentence holds the name as words of its own: `Al` is not in `already`. Both are folded. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWordEnd(text, at - 1) && !isWordEnd(text, at + name.length)) return true;
  }
  return false;
}

function isWordEnd(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{Nd}]/u.test(text.charAt(at)) && !isIdeograph(text.charCodeAt(at));
}

/** Scripts without spaces between words. */
function isIdeograph(code: number): boolean {
  return code >= 0x3040 && code <= 0xd7af;
}
