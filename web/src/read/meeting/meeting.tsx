import { useParams } from "@tanstack/react-router";
import { Unknown } from "../unknown";

/** Not written yet. */
export function MeetingPage() {
  const { id } = useParams({ from: "/meetings/$id" });
  return <Unknown id={id} />;
}
