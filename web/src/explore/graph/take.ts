import { save } from "../../app/save";
import { drawOn, svgOf } from "./pens";
import type { Scene } from "./scene";

/** Saves a picture as SVG. */
export function saveSvg(scene: Scene, title: string) {
  save("sidelines.svg", new Blob([svgOf(scene, title)], { type: "image/svg+xml" }));
}

/** Saves a picture as PNG, with two pixels for each of the page. */
export function savePng(scene: Scene) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [scene.width * 2, scene.height * 2];
  const context = canvas.getContext("2d");
  if (!context) return;
  drawOn(context, scene, 2);
  canvas.toBlob((blob) => blob && save("sidelines.png", blob));
}
