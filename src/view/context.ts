/** What a view needs besides the thread. The same for a whole run, so that lines depend on nothing else. */
export interface ViewContext {
  /** See {@link corpusIds}. A corpus keeps its namespace for ever: another one gives every line another id. */
  readonly idNamespace: string;
  /** Address of the Chatwoot dashboard; `null` leaves attachments without a link. */
  readonly baseUrl: string | null;
}
