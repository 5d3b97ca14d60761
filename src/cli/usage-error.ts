import { CommanderError } from "commander";
import { CorpusError } from "../errors.ts";

const hint = "see `chatwoot-corpus help` and `chatwoot-corpus help COMMAND`";

/**
 * Commander's complaint as one of ours; `undefined` for what is no complaint (`--help`, `--version`) and for other errors.
 * Values are cut off: a connection string typed where none is expected must not end up in a log.
 */
export function usageError(error: unknown): CorpusError | undefined {
  if (!(error instanceof CommanderError) || error.exitCode === 0) return undefined;
  if (error.code === "commander.help") return new CorpusError("usage", "no command given", { hint });
  return new CorpusError("usage", withoutValues(error), { hint });
}

function withoutValues({ code, message }: CommanderError): string {
  const text = message.replace(/^error: /, "").replaceAll("\n", " ");
  switch (code) {
    case "commander.unknownOption":
      return text.replace(/^(unknown option '[^'=]*)=.*?'(?= \(Did|$)/s, "$1'");
    case "commander.unknownCommand":
      return /^unknown command '[a-z-]+'/.test(text) ? text : "unknown command";
    case "commander.excessArguments":
      return text.replace(/: .*$/s, "");
    default:
      return text; // they name options; the one value that is refused at parsing is the empty one
  }
}
