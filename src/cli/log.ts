import { destination, type Logger, pino } from "pino";

export type { Logger } from "pino";

/**
 * JSON lines on stderr for machines; on a terminal, plain sentences. Fields are counts, ids, durations and file names
 * of this tool: never message text, names or connection strings.
 */
export function openLog(level: string, isTerminal: boolean): Logger {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  if (!isTerminal) return pino(options, destination({ fd: 2, sync: true }));
  return pino(options, {
    write(line: string) {
      const { level: number, msg } = JSON.parse(line) as { level: number; msg?: string };
      const prefix = number >= 50 ? "error: " : number >= 40 ? "warning: " : "";
      process.stderr.write(`${prefix}${msg ?? ""}\n`);
    },
  });
}
