import { useWords } from "../app/language";
import { Flag } from "../read/details";
import { Around } from "./around";
import type { AtForumFragment } from "./generated/forum";
import { EntityLink } from "./link";
import { forumsOf } from "./forums";

/** The forum that a meeting belongs to, and the forums that only parts of it belong to. */
export function AtForum({ of }: { of: AtForumFragment }) {
  const { say } = useWords();
  return forumsOf(of).map(({ forum, relation, isInferred, isPart }) => (
    <span key={forum.id}>
      <Around id={`relation.${isPart ? "part." : ""}${relation}` as const}>
        <EntityLink entity={forum} />
      </Around>{" "}
      {isInferred && <Flag>{say("basis.INFERRED")}</Flag>}{" "}
    </span>
  ));
}
