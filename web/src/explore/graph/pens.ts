import type { Point } from "./layout";
import { corners, type Scene, type SceneLine, type SceneShape } from "./scene";

// Lengths of the dashes and gaps of a link that is no asserted fact, in pixels.
const dashes = [5, 4];

const many = 600; // lines, from which on a scene that moves is drawn with thin ones

/** How a line looks while the scene moves: as thin as a pixel, and the darker the wider it is. */
function thin(line: SceneLine, ratio: number): SceneLine {
  return { ...line, width: Math.min(line.width, 1 / ratio), opacity: Math.min(0.85, line.opacity * Math.max(1, line.width * ratio)) };
}

/** Whether what lies between two points, and as far around them, is outside the scene. */
function isOutside({ width, height }: Scene, [ax, ay]: Point, [bx, by]: Point, around: number): boolean {
  return Math.max(ax, bx) < -around || Math.min(ax, bx) > width + around || Math.max(ay, by) < -around || Math.min(ay, by) > height + around;
}

/**
 * Draws a scene on a canvas, whose pixels are `ratio` times finer than the page's. While a scene with very many lines moves, they are thin:
 * without a graphics card a line of one pixel takes a tenth of the time of a wider one.
 */
export function drawOn(context: CanvasRenderingContext2D, scene: Scene, ratio: number, isMoving = false) {
  const { palette } = scene;
  const isThin = isMoving && scene.lines.length > many;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, scene.width, scene.height);
  // One stroke for all lines that look alike: three thousand strokes a frame would be slow.
  const alike = new Map<string, Path2D>();
  for (const one of scene.lines) {
    if (isOutside(scene, one.a, one.b, one.width)) continue;
    const line = isThin ? thin(one, ratio) : one;
    const key = `${line.width} ${line.opacity} ${line.isDashed} ${line.colour}`;
    let path = alike.get(key);
    if (!path) alike.set(key, (path = new Path2D()));
    path.moveTo(line.a[0], line.a[1]);
    path.lineTo(line.b[0], line.b[1]);
  }
  for (const [key, path] of alike) {
    const [width, opacity, isDashed, ...colour] = key.split(" ");
    context.setLineDash(isDashed === "true" ? dashes : []);
    context.lineWidth = Number(width);
    context.globalAlpha = Number(opacity);
    context.strokeStyle = colour.join(" ");
    context.stroke(path);
  }
  context.setLineDash([]);
  const shapes = new Map<string, { like: SceneShape; path: Path2D }>();
  for (const shape of scene.shapes) {
    if (isOutside(scene, shape.at, shape.at, shape.radius * 1.2 + shape.edgeWidth)) continue;
    const key = `${shape.edgeWidth} ${shape.opacity} ${shape.colour} ${shape.edge}`;
    let group = shapes.get(key);
    if (!group) shapes.set(key, (group = { like: shape, path: new Path2D() }));
    trace(group.path, shape);
  }
  for (const { like, path } of shapes.values()) {
    context.globalAlpha = like.opacity;
    context.fillStyle = like.colour;
    context.fill(path);
    context.lineWidth = like.edgeWidth;
    context.strokeStyle = like.edge;
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  let font = "";
  for (const text of scene.texts.toReversed()) {
    // the most important comes last, and so lies above
    const wanted = `${text.isBold ? "600 " : ""}${text.size}px ${palette.font}`;
    if (wanted !== font) context.font = font = wanted;
    context.strokeText(text.text, text.at[0], text.at[1]);
    context.fillText(text.text, text.at[0], text.at[1]);
  }
}

function trace(path: Path2D, { form, at, radius }: SceneShape) {
  const points = corners(form, at, radius);
  if (points.length === 0) {
    path.moveTo(at[0] + radius, at[1]);
    path.arc(at[0], at[1], radius, 0, 2 * Math.PI);
    return;
  }
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
}

/** A scene as the text of an SVG file. `title` says what it shows. */
export function svgOf(scene: Scene, title: string): string {
  const { palette } = scene;
  const n = (value: number) => String(Math.round(value * 10) / 10);
  const out = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
  ];
  for (const { a, b, width, colour, opacity, isDashed } of scene.lines) {
    const dash = isDashed ? ` stroke-dasharray="${dashes.join(" ")}"` : "";
    out.push(
      `<line x1="${n(a[0])}" y1="${n(a[1])}" x2="${n(b[0])}" y2="${n(b[1])}" stroke="${colour}" stroke-width="${width}" stroke-opacity="${opacity}"${dash}/>`,
    );
  }
  for (const { at, radius, form, colour, edge, edgeWidth, opacity } of scene.shapes) {
    const look = `fill="${colour}" stroke="${edge}" stroke-width="${edgeWidth}" opacity="${opacity}"`;
    const points = corners(form, at, radius);
    if (points.length === 0) out.push(`<circle cx="${n(at[0])}" cy="${n(at[1])}" r="${n(radius)}" ${look}/>`);
    else out.push(`<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" ${look}/>`);
  }
  for (const { at, text, size, isBold } of scene.texts) {
    out.push(
      `<text x="${n(at[0])}" y="${n(at[1])}" font-family="${escaped(palette.font)}" font-size="${size}" ${isBold ? 'font-weight="600" ' : ""}` +
        `text-anchor="middle" dominant-baseline="middle" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke">` +
        `${escaped(text)}</text>`,
    );
  }
  out.push("</svg>");
  return out.join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
