import type { Point } from "./layout";

/** How an area is selected: a rectangle between two corners, or a line drawn around it. */
export type Lasso = "rectangle" | "freehand";

/** The corners of the area that a pull of the pointer over some points selects. */
export function areaOf(lasso: Lasso, points: readonly Point[]): Point[] {
  const [from, to] = [points[0], points.at(-1)];
  if (lasso === "freehand" || !from || !to) return [...points];
  return [from, [to[0], from[1]], to, [from[0], to[1]]];
}

/** Whether a point is in an area: whether a ray from it crosses the border an odd number of times. */
export function isInside([x, y]: Point, area: readonly Point[]): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of area.entries()) {
    const [bx, by] = area[(i + 1) % area.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  }
  return inside;
}
