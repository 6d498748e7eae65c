import { useAnswer } from "../app/answer";
import { useWords } from "../app/language";
import { EntityLink } from "../facts/link";
import { CollectionsOfDocument } from "./generated/house";
import type { House } from "./ways";

/** Says that a building which stands for a government is no place of the graph, and which collections list meetings of that country. */
export function HouseNote({ house: { text, country, place } }: { house: House }) {
  const { language, say } = useWords();
  const answer = useAnswer(CollectionsOfDocument, { country: country.id, lang: language });
  const lists = (answer.data?.collections?.nodes ?? []).filter(({ tells }) => tells.some(({ kind, mode }) => kind === "MEETING" && mode !== "PHONE"));
  return (
    <>
      <p className="small">{say("find.house", { text, country: country.name, place: place?.name ?? "", hasPlace: String(place !== undefined) })}</p>
      {lists.length > 0 && (
        <p className="small">
          {say("find.house.lists", { country: country.name })}{" "}
          {lists.map((one, i) => (
            <span key={one.id}>
              {i > 0 && ", "}
              <EntityLink entity={one} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}
