import { drawOn, svgOf } from "./pens";
import type { Scene } from "./scene";

function save(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Saves a picture as SVG. */
export function saveSvg(scene: Scene, title: string) {
  save(new Blob([svgOf(scene, title)], { type: "image/svg+xml" }), "sidelines.svg");
}

/** Saves a picture as PNG, with two pixels for each of the page. */
export function savePng(scene: Scene) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [scene.width * 2, scene.height * 2];
  const context = canvas.getContext("2d");
  if (!context) return;
  drawOn(context, scene, 2);
  canvas.toBlob((blob) => blob && save(blob, "sidelines.png"));
}
