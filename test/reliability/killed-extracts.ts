/**
 * Extractions in a process of its own, one after the other, each up to its fatal step; then the process kills itself.
 * Arguments: database URL, then `FOLDER=STEP` for each. What came to its end is printed with its number of steps.
 */
import { doomed, killAll } from "../support/doomed.ts";

const { runExtract } = await import("./given.ts");
const [databaseUrl = "", ...runs] = process.argv.slice(2);
for (const run of runs) {
  const [out = "", fatalStep = ""] = run.split("=");
  const steps = await doomed(Number(fatalStep), () =>
    runExtract(out, databaseUrl, { flags: { "allow-primary": true } }),
  );
  if (steps !== null) process.stdout.write(`${steps}\n`);
}
killAll();
