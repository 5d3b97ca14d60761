/**
 * Extractions in a process of its own, one after the other, each up to its fatal step; then the process kills itself.
 * Arguments: database URL, then `FOLDER=STEP` for each; without any step, the number of steps of a run is printed.
 */
import { doomed, killAll, stepsOf } from "../support/disk-steps.ts";

const { runExtract } = await import("./given.ts");
const [databaseUrl = "", ...runs] = process.argv.slice(2);
for (const each of runs) {
  const [out = "", fatalStep] = each.split("=");
  const run = () => runExtract(out, databaseUrl, { flags: { "allow-primary": true } });
  if (fatalStep === undefined) process.stdout.write(`${(await stepsOf(run)).length}\n`);
  else if (await doomed(Number(fatalStep), run)) process.stdout.write(`${out} came to its end\n`);
}
killAll();
