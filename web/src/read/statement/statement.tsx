import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function StatementPage() {
  const { id } = useParams({ from: "/statements/$id" });
  return <Unknown id={id} />;
}
