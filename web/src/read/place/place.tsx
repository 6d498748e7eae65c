import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function PlacePage() {
  const { id } = useParams({ from: "/places/$id" });
  return <Unknown id={id} />;
}
