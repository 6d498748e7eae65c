import type { MeetingFilter } from "../../read/meetings";

/** The condition for meetings of at least one of these: a leader takes part, and others are represented. None for nobody. */
export function whoMet(sides: readonly { __typename: string; id: string }[]): Pick<MeetingFilter, "or"> {
  const ids = (isLeader: boolean) => sides.filter((one) => (one.__typename === "Leader") === isLeader).map((one) => one.id);
  const [leaders, others] = [ids(true), ids(false)];
  const or = [
    ...(leaders.length > 0 ? [{ participants: { any: leaders } }] : []),
    ...(others.length > 0 ? [{ participants: { representing: others } }] : []),
  ];
  return or.length > 0 ? { or } : {};
}
