import { kindOf, wordOf } from "../app/kinds";
import { useWords } from "../app/language";

/** The choices of a filter by kind: everything, or one of the kinds. */
export function KindOptions({ kinds }: { kinds: readonly Parameters<typeof kindOf>[0][] }) {
  const { say } = useWords();
  return (
    <>
      <option value="">{say("find.everything")}</option>
      {kinds.map((one) => (
        <option key={one} value={one}>
          {say(wordOf(kindOf(one)))}
        </option>
      ))}
    </>
  );
}
