import type { AtForumFragment } from "./generated/forum";

type Forum = NonNullable<AtForumFragment["forum"]>;
type Relation = NonNullable<AtForumFragment["forumRelation"]>;

/** How a meeting, or only a part of it, belongs to a forum. */
export interface Belongs {
  forum: Forum;
  relation: Relation;
  isInferred: boolean;
  isPart: boolean;
}

/** The forums of a meeting: its own, and those of its parts, each once. A relation that a source states goes before one that is inferred. */
export function forumsOf(meeting: AtForumFragment): Belongs[] {
  const all = [{ ...meeting, isPart: false }, ...meeting.parts.map((part) => ({ ...part, isPart: true }))];
  const found = new Map<string, Belongs>();
  for (const { forum, forumRelation, forumBasis, isPart } of all) {
    if (!forum || !forumRelation) continue;
    const known = found.get(forum.id);
    if (!known || (known.isPart && known.isInferred && forumBasis !== "INFERRED")) {
      found.set(forum.id, { forum, relation: forumRelation, isInferred: forumBasis === "INFERRED", isPart });
    }
  }
  return [...found.values()];
}
