/** A run over five threads in a process of its own, which kills itself right after the named step. */
import { givenThreads, publishCorpus } from "./support.ts";

const [root = "", runId = "", fatalStep = ""] = process.argv.slice(2);
await publishCorpus(root, {
  runId,
  threads: givenThreads(5),
  onStep: (step) => {
    if (step === fatalStep) process.kill(process.pid, "SIGKILL");
  },
});
