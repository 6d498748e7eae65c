import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function SourcePage() {
  const { id } = useParams({ from: "/sources/$id" });
  return <Unknown id={id} />;
}
