import { quadtree, type Quadtree } from "d3-quadtree";
import { select } from "d3-selection";
import { zoom, type ZoomBehavior, zoomIdentity } from "d3-zoom";
import { type PointerEvent as Pressed, type Ref, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { type Look, textOfLook } from "./address";
import styles from "./explore.module.css";
import { areaOf, isInside, type Lasso } from "./lasso";
import type { Point } from "./layout";
import { usePalette } from "./palette";
import { drawOn } from "./pens";
import { compose, type Drawn, fit, lookOf, type Palette, radiusOf, type Scene, type Transform, transformOf } from "./scene";

/** What the page can ask of the canvas. */
export interface CanvasHandle {
  /** Shows the whole picture. */
  fit: () => void;
  zoomBy: (factor: number) => void;
  /** The scene as it stands. */
  scene: () => Scene;
}

interface Props extends Drawn {
  handle: Ref<CanvasHandle>;
  /** How pressing and pulling selects entities rather than moving the picture. With Shift, one may always draw around them. */
  lasso: Lasso | undefined;
  /** Where the reader looks, if it is not the whole picture. */
  look: Look | undefined;
  onOpen: (id: string | undefined) => void;
  onLook: (look: Look | undefined) => void;
  onExpand: (id: string) => void;
  onPin: (id: string, at: Point) => void;
  onLasso: (ids: string[]) => void;
}

const grip = 6; // pixels around a line or entity that still count as on it

/** Draws the picture on a canvas. Pressing opens an entity or a line, pulling an entity pins it, pressing it twice expands it. */
export function Canvas(props: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const now = useRef(props);
  now.current = props;
  const palette = usePalette(box);
  const colours = useRef<Palette>(palette);
  colours.current = palette;
  const transform = useRef<Transform>({ k: 1, x: 0, y: 0 });
  const pulled = useRef<{ id: string; start: Point; at: Point; isMoved: boolean }>(undefined);
  const lasso = useRef<{ how: Lasso; points: Point[] }>(undefined);
  const zooming = useRef<ZoomBehavior<HTMLCanvasElement, unknown>>(undefined);
  const tree = useRef<Quadtree<[number, number, string]>>(undefined);
  const widths = useRef(new Map<string, number>());
  const frame = useRef(0);
  const wasFit = useRef("");
  const was = useRef(""); // the look of the address at the last paint
  const said = useRef(""); // the look that the window shows, as the address has it or soon will
  const underWay = useRef(new Set<string>()); // looks that this window said and that may still come back by the address

  const size = (): [number, number] => [canvas.current?.clientWidth ?? 0, canvas.current?.clientHeight ?? 0];
  const scene = () => {
    const pull = pulled.current;
    const points = pull?.isMoved ? new Map(now.current.points).set(pull.id, pull.at) : now.current.points;
    const context = canvas.current?.getContext("2d");
    if (context) context.font = `600 12px ${colours.current.font}`;
    const measure = (text: string) => {
      let width = widths.current.get(text);
      if (width === undefined) widths.current.set(text, (width = context?.measureText(text).width ?? 0));
      return width;
    };
    return compose({ ...now.current, points }, transform.current, size(), colours.current, measure);
  };
  const draw = () => {
    frame.current = 0;
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    const ratio = window.devicePixelRatio;
    const [width, height] = size();
    if (element.width !== Math.round(width * ratio) || element.height !== Math.round(height * ratio)) {
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
    }
    drawOn(context, scene(), ratio);
    if (lasso.current) {
      context.strokeStyle = colours.current.accent;
      context.lineWidth = 1.5;
      context.setLineDash([6, 4]);
      context.beginPath();
      for (const [x, y] of areaOf(lasso.current.how, lasso.current.points)) context.lineTo(x, y);
      context.closePath();
      context.stroke();
      context.setLineDash([]);
    }
  };
  const redraw = () => {
    if (frame.current === 0) frame.current = requestAnimationFrame(draw);
  };
  const show = (next: Transform) => {
    const element = canvas.current;
    if (element && zooming.current) select(element).call(zooming.current.transform, zoomIdentity.translate(next.x, next.y).scale(next.k));
  };
  const whole = () => fit(now.current.picture.nodes.flatMap((node) => now.current.points.has(node.id) ? [now.current.points.get(node.id) as Point] : []), size());
  const say = (look: Look | undefined) => {
    const text = look ? textOfLook(look) : "";
    if (text === said.current) return;
    said.current = text;
    underWay.current.add(text);
    now.current.onLook(look);
  };
  const sayWhere = () => {
    const here = lookOf(transform.current, size());
    if (said.current !== "" || textOfLook(here) !== textOfLook(lookOf(whole(), size()))) say(here);
  };

  useImperativeHandle(props.handle, () => ({
    fit: () => {
      show(whole());
      say(undefined);
    },
    zoomBy: (factor) => {
      if (!canvas.current || !zooming.current) return;
      select(canvas.current).call(zooming.current.scaleBy, factor);
      sayWhere();
    },
    scene,
  }));

  const toPicture = ([x, y]: Point): Point => [(x - transform.current.x) / transform.current.k, (y - transform.current.y) / transform.current.k];
  const nodeAt = (at: Point): string | undefined => {
    const { picture, points } = now.current;
    tree.current ??= quadtree<[number, number, string]>(
      picture.nodes.flatMap((node): [number, number, string][] => {
        const point = points.get(node.id);
        return point ? [[point[0], point[1], node.id]] : [];
      }),
      (one) => one[0],
      (one) => one[1],
    );
    const [x, y] = toPicture(at);
    const found = tree.current.find(x, y, 22 + grip / transform.current.k);
    const node = found && picture.nodes.find((one) => one.id === found[2]);
    return node && found && Math.hypot(found[0] - x, found[1] - y) <= radiusOf(node) + grip / transform.current.k ? node.id : undefined;
  };
  const linkAt = (at: Point): string | undefined => {
    const [x, y] = toPicture(at);
    let [best, distance]: [string | undefined, number] = [undefined, grip / transform.current.k];
    for (const link of now.current.picture.links) {
      const [a, b] = [now.current.points.get(link.from), now.current.points.get(link.to)];
      if (!a || !b) continue;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const t = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / Math.max(1, dx * dx + dy * dy)));
      const far = Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
      if (far < distance) [best, distance] = [link.id, far];
    }
    return best;
  };
  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const place = canvas.current?.getBoundingClientRect();
    return [event.clientX - (place?.left ?? 0), event.clientY - (place?.top ?? 0)];
  };

  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    zooming.current = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.05, 6])
      .filter((event: Event) => {
        const isPress = event.type === "mousedown" || event.type === "touchstart";
        if (!isPress) return event.type !== "dblclick";
        const at = "touches" in event ? (event as TouchEvent).touches[0] : (event as MouseEvent);
        return at !== undefined && !now.current.lasso && !(event as MouseEvent).shiftKey && nodeAt(pointOf(at)) === undefined;
      })
      .on("zoom", (event: { transform: Transform }) => {
        transform.current = { k: event.transform.k, x: event.transform.x, y: event.transform.y };
        redraw();
      })
      .on("end", (event: { sourceEvent: Event | null }) => {
        if (event.sourceEvent) sayWhere();
      });
    select(element).call(zooming.current);
    const observer = new ResizeObserver(redraw);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, []);

  // The first picture of these seeds fills the window, or shows what the address says; after that, only the reader moves it. Where the window
  // then does not show the whole of what has come or gone, the address says what it shows.
  useLayoutEffect(() => {
    tree.current = undefined;
    const seeds = props.picture.nodes.filter((node) => node.isSeed).map((node) => node.id).join(" ");
    const wanted = props.look ? textOfLook(props.look) : "";
    if (props.points.size > 0) {
      if (wasFit.current !== seeds || (wanted !== said.current && wanted !== was.current && !underWay.current.has(wanted))) {
        wasFit.current = seeds;
        said.current = wanted;
        show(props.look ? transformOf(props.look, size()) : whole());
      } else if (said.current === "" && wanted === "") sayWhere();
      if (wanted === said.current) underWay.current.clear();
      was.current = wanted;
    }
    redraw();
  });

  const press = (event: Pressed<HTMLCanvasElement>) => {
    const at = pointOf(event);
    if (props.lasso || event.shiftKey) {
      lasso.current = { how: props.lasso ?? "freehand", points: [at] };
      event.currentTarget.setPointerCapture(event.pointerId);
      return;
    }
    const id = nodeAt(at);
    if (id === undefined) {
      pulled.current = { id: "", start: at, at, isMoved: false };
      return;
    }
    pulled.current = { id, start: at, at: props.points.get(id) ?? at, isMoved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const pull = (event: Pressed<HTMLCanvasElement>) => {
    const at = pointOf(event);
    if (lasso.current) {
      lasso.current.points.push(at);
      return redraw();
    }
    const pull = pulled.current;
    if (!pull) {
      if (canvas.current) canvas.current.style.cursor = nodeAt(at) ?? linkAt(at) ? "pointer" : "grab";
      return;
    }
    if (Math.hypot(at[0] - pull.start[0], at[1] - pull.start[1]) > 4) pull.isMoved = true;
    if (pull.isMoved && pull.id !== "") {
      pull.at = toPicture(at);
      redraw();
    }
  };
  const release = (event: Pressed<HTMLCanvasElement>) => {
    const at = pointOf(event);
    if (lasso.current) {
      const area = areaOf(lasso.current.how, [...lasso.current.points, at]).map(toPicture);
      const ids = props.picture.nodes
        .filter((node) => {
          const point = props.points.get(node.id);
          return point && isInside(point, area);
        })
        .map((node) => node.id);
      lasso.current = undefined;
      redraw();
      props.onLasso(ids);
      return;
    }
    const pull = pulled.current;
    pulled.current = undefined;
    if (!pull) return;
    if (!pull.isMoved) props.onOpen(pull.id || linkAt(at));
    else if (pull.id) props.onPin(pull.id, [Math.round(pull.at[0]), Math.round(pull.at[1])]);
  };
  return (
    <div ref={box} className={styles.canvasBox}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        aria-hidden
        onPointerDown={press}
        onPointerMove={pull}
        onPointerUp={release}
        onPointerCancel={() => (pulled.current = lasso.current = undefined)}
        onDoubleClick={(event) => {
          const id = nodeAt(pointOf(event));
          if (id) props.onExpand(id);
        }}
      />
    </div>
  );
}
