import type { LinkKind, MeetingMode, NetworkStepQuery } from "./generated/network";

export type { LinkKind, MeetingMode };

type Network = NetworkStepQuery["network"];

/** A link as the server gives it to the picture. */
export type NetworkLink = Network["links"][number];

/** How people meet. */
export const modes: readonly MeetingMode[] = ["IN_PERSON", "PHONE", "VIDEO"];

/** The kinds that a full view shows, in the order of its filter. */
export const linkKinds: readonly LinkKind[] = [
  "MET",
  "PARTICIPATED_IN",
  "HELD_OFFICE",
  "SAID",
  "ADDRESSED_TO",
  "MENTIONS",
  "ABOUT",
  "SESSION_OF",
  "ON_SIDELINES_OF",
  "PART_OF",
  "EDITION_OF",
  "HELD_IN",
  "MEMBER_OF",
  "SAID_AT",
  "BROADER",
];

/** Whether a text names a kind of link. */
export function isLinkKind(text: string): text is LinkKind {
  return (linkKinds as readonly string[]).includes(text);
}
