import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function OrganizationPage() {
  const { id } = useParams({ from: "/organizations/$id" });
  return <Unknown id={id} />;
}
