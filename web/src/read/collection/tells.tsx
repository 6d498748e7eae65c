import { useWords } from "../../app/language";
import { Flag } from "../details";
import type { CollectionPageQuery } from "./generated/collection";

/** What a collection tells of, and whether of all or only of some. */
export function Tells({ of }: { of: NonNullable<CollectionPageQuery["collection"]>["tells"] }) {
  const { say } = useWords();
  return (
    <ul className="plain">
      {of.map((one) => (
        <li key={`${one.kind} ${one.mode}`}>
          {say(`read.eventKind.${one.kind}`)}
          {one.mode && `, ${say(`mode.${one.mode}`)}`} {one.inPart && <Flag>{say("read.collection.inPart")}</Flag>}
        </li>
      ))}
    </ul>
  );
}
