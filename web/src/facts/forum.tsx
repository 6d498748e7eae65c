import { useWords } from "../app/language";
import { Flag } from "../read/details";
import { Around } from "./around";
import type { AtForumFragment } from "./generated/forum";
import { EntityLink } from "./link";
import { forumsOf } from "./forums";

/**
 * The forum that a meeting belongs to, and the forums that only parts of it belong to, each with a text before it. On the page of a forum it does not
 * name that one again, but says still if it is inferred.
 */
export function AtForum({ of, before, page }: { of: AtForumFragment; before?: string; page?: string }) {
  const { say } = useWords();
  return forumsOf(of).map(({ forum, relation, isInferred, isPart }) => (
    <span key={forum.id}>
      {(forum.id !== page || isPart) && (
        <>
          {before}
          <Around id={`relation.${isPart ? "part." : ""}${relation}` as const}>
            <EntityLink entity={forum} />
          </Around>
        </>
      )}{" "}
      {isInferred && <Flag>{say("basis.INFERRED")}</Flag>}{" "}
    </span>
  ));
}
