import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function TopicPage() {
  const { id } = useParams({ from: "/topics/$id" });
  return <Unknown id={id} />;
}
