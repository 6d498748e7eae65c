import { useEffect, useMemo, useRef, useState } from "react";
import type { Move, Point, Pull } from "./layout";
import type { LayoutAnswer, LayoutRequest } from "./layout.worker";

/** Where things lie, and to which community each belongs. */
export interface Layout {
  points: Map<string, Point>;
  pinned: Set<string>;
  communities: Map<string, number>;
}

/** Lays a picture out in a worker, so that the page stays quick. Keeps the layout before until the next is there. */
export function useLayout(moves: Move[], nodes: string[], pulls: Pull[]): Layout | undefined {
  const worker = useRef<Worker>(undefined);
  const number = useRef(0);
  const [layout, set] = useState<Layout>();
  useEffect(() => {
    const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    started.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.number !== number.current) return; // a later request is on its way
      set({ points: new Map(data.points), pinned: new Set(data.pinned), communities: new Map(data.communities) });
    };
    worker.current = started;
    return () => started.terminate();
  }, []);
  const request = useMemo(() => JSON.stringify({ moves, nodes, pulls }), [moves, nodes, pulls]);
  useEffect(() => {
    number.current++;
    const sent: LayoutRequest = { number: number.current, ...(JSON.parse(request) as Omit<LayoutRequest, "number">) };
    worker.current?.postMessage(sent);
  }, [request]);
  return layout;
}
