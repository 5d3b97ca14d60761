import type { RenderedPart } from "../model/rendered.ts";
import type { Lists, Source } from "../model/source.ts";
import { type Rendering, renderPages } from "./render-pages.ts";

/** From ids of conversations to finished lines, in the order of the ids. */
export interface Renderer extends AsyncDisposable {
  /** Once. What a failure of `lists` was preceded by is rendered before it is thrown. */
  render(lists: Lists): AsyncGenerator<RenderedPart>;
}

/** In this thread. */
export function renderHere(source: Source, rendering: Rendering, close: () => void): Renderer {
  return {
    render: (lists) => renderPages(source.bundlesOf(lists), rendering),
    [Symbol.asyncDispose]: async () => close(),
  };
}
