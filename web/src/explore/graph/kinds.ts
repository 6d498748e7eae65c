import { conditionsOf } from "../../read/choice";
import type { LinkKind, MeetingMode, NetworkStepQuery, NetworkStepQueryVariables } from "./generated/network";

export type { LinkKind, MeetingMode };

type Network = NetworkStepQuery["network"];

/** A link as the server gives it to the picture. */
export type NetworkLink = Network["links"][number];

/** Which meetings count: in which way people met, in any if none is given, and whether only on the sidelines of forums. */
export interface Counted {
  modes: readonly MeetingMode[];
  isSidelines?: boolean;
}

/** The condition for the meetings that count, undefined if all do. */
export function meetingsThat({ modes, isSidelines }: Counted): NetworkStepQueryVariables["meetings"] {
  return modes.length === 0 && !isSidelines ? undefined : conditionsOf(modes, isSidelines);
}

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
