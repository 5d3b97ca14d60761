/** How every line of the corpus is spelled; beside the sink for those who write lines. */
export { canonicalJson } from "../model/canonical-json.ts";
