import type { GrantsOptions } from "../config/options.ts";
import { renderGrants } from "../dba/grants.ts";
import { ExitCode } from "../errors.ts";
import { grantsOfReplica } from "../replica.ts";

export async function runGrants(options: GrantsOptions, signal: AbortSignal): Promise<ExitCode> {
  const script = await grantsOfReplica(options, signal);
  process.stdout.write(options.json ? `${JSON.stringify(script)}\n` : renderGrants(script));
  return ExitCode.ok;
}
