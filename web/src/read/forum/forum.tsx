import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function ForumPage() {
  const { id } = useParams({ from: "/forums/$id" });
  return <Unknown id={id} />;
}
