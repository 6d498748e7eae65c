import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function ForumSeriesPage() {
  const { id } = useParams({ from: "/series/$id" });
  return <Unknown id={id} />;
}
