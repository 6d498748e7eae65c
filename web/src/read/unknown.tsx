import { Link } from "@tanstack/react-router";
import { useWords } from "../app/language";

/** The page of an id that the graph does not have. */
export function Unknown({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <>
      <h1>{say("unknown.title")}</h1>
      <p>{say("unknown.text", { id })}</p>
      <Link to="/search" search={{ q: id.replaceAll("-", " ") }}>
        {say("unknown.search")}
      </Link>
    </>
  );
}
