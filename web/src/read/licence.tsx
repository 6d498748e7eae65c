import { useWords } from "../app/language";

/** How something may be passed on, in the words of its origin, which are English. */
export function Licence({ of }: { of: string | null | undefined }) {
  const { say } = useWords();
  return of ? <span lang="en">{of}</span> : <span className="soft">{say("read.licenceUnknown")}</span>;
}
