import { select } from "d3-selection";
import { zoom, type ZoomBehavior, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useRef, useState } from "react";

/** Which part of the map the window shows: how many times as large, and where its corner lies, in units of the map. */
export interface Look {
  k: number;
  x: number;
  y: number;
}

const whole: Look = { k: 1, x: 0, y: 0 };

/** How many times as large the map can be. */
export const closest = 16;

/** Brings a map closer by buttons, by pulling, by two fingers, and by the wheel with Ctrl: the wheel alone scrolls the page. */
export function useZoom(map: RefObject<SVGSVGElement | null>, width: number, height: number) {
  const [look, set] = useState(whole);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown>>(undefined);
  useEffect(() => {
    if (!map.current) return;
    behaviour.current = zoom<SVGSVGElement, unknown>()
      .extent([[0, 0], [width, height]])
      .translateExtent([[0, 0], [width, height]])
      .scaleExtent([1, closest])
      .filter((event: Event) => (event.type === "wheel" ? (event as WheelEvent).ctrlKey : event.type !== "dblclick"))
      .on("zoom", ({ transform }: { transform: Look }) => set({ k: transform.k, x: transform.x, y: transform.y }));
    const element = select(map.current).call(behaviour.current);
    return () => void element.on(".zoom", null);
  }, [map, width, height]);
  const by = (factor: number) => map.current && behaviour.current && select(map.current).call(behaviour.current.scaleBy, factor);
  const all = () => map.current && behaviour.current && select(map.current).call(behaviour.current.transform, zoomIdentity);
  return { look, by, all };
}
