import { useWords } from "../app/language";
import { Around } from "./around";
import { EntityLink, type Linked } from "./link";
import { nameBefore, type Value } from "./namebefore";

interface Change {
  action: "CREATED" | "UPDATED" | "DELETED" | "MERGED" | "RETRACTED" | null;
  entityId: string;
  /** What the id stands for now: of a merged one, what it was merged into, unless that was taken back. */
  entity: Linked | null;
  /** What its fields were, if they were asked for and the journal knows: of a deleted or merged one, it has the name. */
  values?: readonly Value[] | null;
}

/** What was changed, and how. Of a merge, what was merged into what. */
export function Changed({ of: { action, entityId, entity, values } }: { of: Change }) {
  const { language, say } = useWords();
  const name = nameBefore(values, language);
  const gone = name ? <bdi title={entityId}>{name}</bdi> : <code>{entityId}</code>;
  if (action === "MERGED" && entity && entity.id !== entityId) {
    return (
      <>
        {gone}{" "}
        <Around id="change.mergedInto">
          <EntityLink entity={entity} />
        </Around>
      </>
    );
  }
  return (
    <>
      {entity ? <EntityLink entity={entity} /> : gone} {action && <strong>{say(`change.${action}`)}</strong>}
    </>
  );
}
