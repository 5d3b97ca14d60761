import type { RenderedPart } from "../../model/rendered.ts";
import type { Lists } from "../../model/source.ts";
import type { Renderer } from "../renderer.ts";
import { Member, type MemberOptions } from "./member.ts";
import type { Task } from "./task.ts";

/** Besides the list that it works on, so that no worker waits for the main thread. */
const LISTS_PER_WORKER = 2;

/**
 * Several threads, each with a connection of its own. Written here because each task's result is a stream, bounded and in
 * the order of the tasks, and each thread must say good-bye to the server: pools of threads know tasks that return once.
 */
export async function openPool(workers: number, options: MemberOptions): Promise<Renderer> {
  const members = Array.from({ length: workers }, () => new Member(options));
  const close = async () => {
    await Promise.all(members.map((member) => member.end()));
  };
  try {
    await Promise.all(members.map((member) => member.ready));
  } catch (error) {
    await close();
    throw error;
  }
  return { render: (lists) => inOrder(lists, members), [Symbol.asyncDispose]: close };
}

/** Lists go to whoever has the fewest; parts come in the order of the lists. */
async function* inOrder(lists: Lists, members: readonly Member[]): AsyncGenerator<RenderedPart> {
  const coming = Symbol.asyncIterator in lists ? lists[Symbol.asyncIterator]() : lists[Symbol.iterator]();
  const underWay: Task[] = [];
  let failure: { readonly error: unknown } | null = null;
  let hasMore = true;
  try {
    for (;;) {
      while (hasMore && underWay.length < members.length * LISTS_PER_WORKER) {
        try {
          const next = await coming.next();
          if (next.done) hasMore = false;
          else underWay.push(leastBusy(members).take(next.value));
        } catch (error) {
          failure = { error }; // what is under way is still worth having
          hasMore = false;
        }
      }
      const first = underWay.shift();
      if (first === undefined) break;
      yield* first.parts();
    }
  } finally {
    await coming.return?.();
  }
  if (failure !== null) throw failure.error;
}

const leastBusy = (members: readonly Member[]): Member =>
  members.reduce((least, member) => (member.tasks < least.tasks ? member : least));
