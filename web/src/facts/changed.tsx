import { useWords } from "../app/language";
import { Around } from "./around";
import { EntityLink, type Linked } from "./link";

interface Change {
  action: "CREATED" | "UPDATED" | "DELETED" | "MERGED" | "RETRACTED" | null;
  entityId: string;
  /** What the id stands for now: of a merged one, what it was merged into, unless that was taken back. */
  entity: Linked | null;
}

/** What was changed, and how. Of a merge, what was merged into what. */
export function Changed({ of: { action, entityId, entity } }: { of: Change }) {
  const { say } = useWords();
  if (action === "MERGED" && entity && entity.id !== entityId) {
    return (
      <>
        <code>{entityId}</code>{" "}
        <Around id="change.mergedInto">
          <EntityLink entity={entity} />
        </Around>
      </>
    );
  }
  return (
    <>
      {entity ? <EntityLink entity={entity} /> : <code>{entityId}</code>} {action && <strong>{say(`change.${action}`)}</strong>}
    </>
  );
}
