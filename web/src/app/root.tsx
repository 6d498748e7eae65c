import { createRootRoute } from "@tanstack/react-router";
import { Frame, Missing } from "./frame";

/** The route around all pages. */
export const root = createRootRoute({ component: Frame, notFoundComponent: Missing });

/** A text in an address, or undefined if it is missing or of another type. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}
