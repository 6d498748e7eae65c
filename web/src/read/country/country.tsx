import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function CountryPage() {
  const { id } = useParams({ from: "/countries/$id" });
  return <Unknown id={id} />;
}
