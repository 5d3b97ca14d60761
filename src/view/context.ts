import type { OptionalView } from "../model/views.ts";
import type { Substance } from "./qa/courtesy.ts";

/** What a view needs besides the thread. The same for a whole run, so that lines depend on nothing else. */
export interface ViewContext {
  /** See {@link corpusIds}. A corpus keeps its namespace for ever: another one gives every line another id. */
  readonly idNamespace: string;
  /** Address of the Chatwoot dashboard; `null` leaves attachments without a link. */
  readonly baseUrl: string | null;
  /** Besides `conversations` and `documents`. */
  readonly views: readonly OptionalView[];
  /** Pairs whose answer is of another kind are left out. */
  readonly qaKinds: readonly Substance[];
  readonly chat: ChatOptions;
}

export interface ChatOptions {
  /** First message of every example; `null` for none. */
  readonly system: string | null;
  /** Whose answers are to be learned: an agent's ref or a voice that the policy names. `null`: any human agent's. */
  readonly voice: string | "named" | null;
  /** So many customers of a hundred are kept for validation. */
  readonly validationPercent: number;
}

export const DEFAULT_CHAT_SYSTEM = "You are a support agent. Answer as this team does.";

export const defaultViews: Omit<ViewContext, "idNamespace" | "baseUrl"> = {
  views: ["qa", "chat", "attachments", "images"],
  qaKinds: ["answer"],
  chat: { system: DEFAULT_CHAT_SYSTEM, voice: null, validationPercent: 10 },
};
