import { writeFile } from "node:fs/promises";
import type { PlanOptions } from "../config/options.ts";
import { approve } from "../dba/approval.ts";
import { toMarkdown, toText } from "../dba/document.ts";
import { planBlocks, planTitle } from "../dba/render-plan.ts";
import { ExitCode } from "../errors.ts";
import { writing } from "../model/output-error.ts";
import { planReplica } from "../replica.ts";

export async function runPlan(options: PlanOptions, signal: AbortSignal): Promise<ExitCode> {
  const plan = await planReplica(options, signal);
  const { approve: path } = options;
  if (path !== undefined) {
    const text = `${JSON.stringify(approve(plan.terms, new Date()), null, 1)}\n`;
    await writing(path, () => writeFile(path, text, { flag: "wx" }));
    process.stderr.write(`approval written: ${path}\n`);
  }
  const render = options.markdown ? toMarkdown : toText;
  process.stdout.write(options.json ? `${JSON.stringify(plan)}\n` : render(planTitle, planBlocks(plan)));
  return ExitCode.ok;
}
