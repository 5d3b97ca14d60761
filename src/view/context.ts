import type { MediaLookup } from "../model/media.ts";
import { type AnswerKind, type OptionalView, optionalViews, viewDefaults } from "../model/views.ts";

/** What a view needs besides the thread. The same for a whole run, so that lines depend on nothing else. */
export interface ViewContext {
  /** See {@link corpusIds}. A corpus keeps its namespace for ever: another one gives every line another id. */
  readonly idNamespace: string;
  /** Address of the Chatwoot dashboard; `null` leaves attachments without a link. */
  readonly baseUrl: string | null;
  /** Besides `conversations` and `documents`. */
  readonly views: readonly OptionalView[];
  /** Pairs whose answer is of another kind are left out. */
  readonly qaKinds: readonly AnswerKind[];
  readonly chat: ChatOptions;
  /** The corpus's own `media/` folder, in which nothing changes while a run lasts. */
  readonly mediaOf: MediaLookup;
}

export interface ChatOptions {
  /** First message of every example; `null` for none. */
  readonly system: string | null;
  /** Whose answers are to be learned: an agent's ref or a voice that the policy names. `null`: any human agent's. */
  readonly voice: string | "named" | null;
  /** So many customers of a hundred are kept for validation. */
  readonly validationPercent: number;
}

export const defaultViews: Omit<ViewContext, "idNamespace" | "baseUrl"> = {
  views: optionalViews,
  qaKinds: viewDefaults.qaKinds,
  chat: { system: viewDefaults.chatSystem, voice: null, validationPercent: viewDefaults.validationPercent },
  mediaOf: () => null,
};
