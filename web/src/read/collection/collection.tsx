import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function CollectionPage() {
  const { id } = useParams({ from: "/collections/$id" });
  return <Unknown id={id} />;
}
