import { useWords } from "../app/language";

/** How something may be passed on, in the words of its origin, which are English. Where nobody recorded that, its publisher knows. */
export function Licence({ of, publisher }: { of: string | null | undefined; publisher?: string | null }) {
  const { say } = useWords();
  return of ? <span lang="en">{of}</span> : <span className="soft">{publisher ? say("read.licenceOfPublisher", { publisher }) : say("read.licenceUnknown")}</span>;
}
